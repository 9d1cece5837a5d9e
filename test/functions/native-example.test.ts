import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";
import { nativeExample } from "../../src/functions/native-example.ts";

describe("the native formula in the help", () => {
  it("refers to columns from B on", () => {
    expect(nativeExample(functions.ENGAGEMENT_RATE)).toBe('=IFERROR(IF(COUNT(B2:E2)=0,"",SUM(B2:E2)/F2),"")');
  });

  it.each(Object.values(functions).map((declaration) => [declaration.name, declaration] as const))(
    "calls no function of the add-on, for %s",
    (_, declaration) => {
      const formula = nativeExample(declaration);
      if (formula === null) return expect("none" in declaration.native).toBe(true);
      expect(formula).not.toMatch(/undefined|NaN/);
      for (const name of Object.keys(functions)) expect(formula).not.toContain(`${name}(`);
    },
  );
});

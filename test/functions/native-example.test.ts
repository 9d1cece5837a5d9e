import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";
import { nativeExample } from "../../src/functions/native-example.ts";

describe("the native formula in the help", () => {
  it("refers to columns from B on", () => {
    expect(nativeExample(functions.SAVE_RATE, "en")).toBe(
      '=IF(IFERROR(IF(ISNUMBER(B2),B2<0,TRIM(B2)<>""),TRUE)+IFERROR(IF(ISNUMBER(C2),C2<0,TRIM(C2)<>""),TRUE)>0,NA(),IF(ISNUMBER(B2)*ISNUMBER(C2)*(C2<>0),B2/C2,""))',
    );
  });

  it.each(Object.values(functions).map((declaration) => [declaration.name, declaration] as const))(
    "calls no function of the add-on, for %s",
    (_, declaration) => {
      const formula = nativeExample(declaration, "en");
      if (formula === null) return expect("none" in declaration.native).toBe(true);
      expect(formula).not.toMatch(/undefined|NaN/);
      for (const name of Object.keys(functions)) expect(formula).not.toContain(`${name}(`);
    },
  );
});

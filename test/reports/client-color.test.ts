import { expect, it } from "vitest";
import { clientColors, contrastOnWhite, readableColor } from "../../src/reports/client-color.ts";
import { headerColors, mainColor } from "../../src/reports/palette.ts";

it.each([
  ["#000000", 21],
  ["#ffffff", 1],
  // The lightest gray for small text in WCAG's guidelines.
  ["#767676", 4.54],
])("the contrast of %s with white is %d", (color, contrast) => {
  expect(contrastOnWhite(color)).toBeCloseTo(contrast, 2);
});

it("a client's color that can be read stays as it is", () => {
  expect(readableColor("#7a1fa2")).toBe("#7a1fa2");
  expect(clientColors("#7a1fa2")(mainColor)).toBe("#7a1fa2");
  expect(clientColors("#7a1fa2")("#5f6368")).toBe("#5f6368");
});

it.each(["#ffe600", "#00ffff", "#ffffff", "#ff8fab", "#5b9bd5", "#000000"])(
  "texts in the color %s, as much darker as needed, can be read on white and on the tint of headers",
  (color) => {
    const of = clientColors(color);
    const contrast = contrastOnWhite(of(headerColors.color)) / contrastOnWhite(of(headerColors.background));
    expect(contrast).toBeGreaterThanOrEqual(4.5);
    expect(contrastOnWhite(of(mainColor))).toBeGreaterThanOrEqual(4.5);
  },
);

// 46% of the yellow, 40% of white, 46% of cyan and 58% of pink: the first step of 2% with a contrast of 5.5.
it.each([
  ["#ffe600", "#756a00"],
  ["#ffffff", "#666666"],
  ["#00ffff", "#007575"],
  ["#ff8fab", "#945363"],
])("a color that is too light for texts becomes darker, and stays the same hue: %s", (color, darker) => {
  expect(readableColor(color)).toBe(darker);
});

it("without a client's color a report has its own", () => {
  expect(clientColors("")(headerColors.background)).toBe(headerColors.background);
});

import { IConfigService, type Injector } from "@univerjs/core";
import { ENGINE_FORMULA_PLUGIN_CONFIG_KEY, FormulaDataModel } from "@univerjs/engine-formula";

/** Up to so many formulas, the page responds after each. */
const fewFormulas = 100;
/** Univer's own number of formulas between two pauses. */
const usualInterval = 500;

/**
 * Lets the page respond between formulas while there are few: those of calculated columns take up to a second each at 100,000
 * rows. With many formulas, the pauses would take longer than the calculation.
 */
export function pauseBetweenLongFormulas(injector: Injector): void {
  const config = injector.get(IConfigService).getConfig<object>(ENGINE_FORMULA_PLUGIN_CONFIG_KEY);
  if (!config) throw new Error("Univer configures its formula engine elsewhere now.");
  const model = injector.get(FormulaDataModel);
  const hasFew = () => {
    let count = 0;
    for (const sheets of Object.values(model.getFormulaData()))
      for (const rows of Object.values(sheets ?? {}))
        for (const row of Object.values(rows ?? {})) {
          count += Object.keys(row ?? {}).length;
          if (count > fewFormulas) return false;
        }
    return true;
  };
  Object.defineProperty(config, "intervalCount", {
    configurable: true,
    enumerable: true,
    get: () => (hasFew() ? 1 : usualInterval),
  });
}

import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

/**
 * Knows whether a calculation is due: the engine starts one a moment after a change and may drop it for a newer one,
 * so changes are counted and a calculation answers for those before its start.
 */
export class CalculationWatch {
  private wanted = 0;
  private started = 0;
  private done = 0;
  private waiting: (() => void)[] = [];

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options?: { onlyLocal?: boolean }) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started = this.wanted;
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState: state } = command.params as {
          functionsExecutedState?: FormulaExecutedStateType;
        };
        if (state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION) this.settle();
      } else if (dirty.get(command.id)) {
        if (command.id === SetRangeValuesMutation.id && options?.onlyLocal) return;
        this.wanted++;
      }
    });
  }

  /** Resolves when nothing that changed awaits calculation. */
  finished(): Promise<void> {
    if (this.done === this.wanted) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private settle(): void {
    this.done = this.started;
    // The engine's results are written by commands that end after this one.
    setTimeout(() => {
      if (this.done !== this.wanted) return;
      for (const resolve of this.waiting.splice(0)) resolve();
    }, 0);
  }
}

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
  private requestedCount = 0;
  private startedCount = 0;
  private finishedCount = 0;
  private resolvers: (() => void)[] = [];

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options?: { onlyLocal?: boolean }) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.startedCount = this.requestedCount;
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState: state } = command.params as {
          functionsExecutedState?: FormulaExecutedStateType;
        };
        if (state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION) this.resolveWaiting();
      } else if (dirty.get(command.id)) {
        if (command.id === SetRangeValuesMutation.id && options?.onlyLocal) return;
        this.requestedCount++;
      }
    });
  }

  /** Resolves when nothing that changed awaits calculation. */
  finished(): Promise<void> {
    if (this.finishedCount === this.requestedCount) return Promise.resolve();
    return new Promise((resolve) => this.resolvers.push(resolve));
  }

  private resolveWaiting(): void {
    this.finishedCount = this.startedCount;
    // The engine's results are written by commands that end after this one.
    setTimeout(() => {
      if (this.finishedCount !== this.requestedCount) return;
      for (const resolve of this.resolvers.splice(0)) resolve();
    }, 0);
  }
}

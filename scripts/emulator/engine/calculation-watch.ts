import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

/**
 * Tracks pending calculations. The engine starts one shortly after a change and may cancel it for a newer one, so changes
 * are counted; a finished calculation covers those before its start.
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

  /** Resolves when every change has been calculated. */
  finished(): Promise<void> {
    if (this.finishedCount === this.requestedCount) return Promise.resolve();
    return new Promise((resolve) => this.resolvers.push(resolve));
  }

  private resolveWaiting(): void {
    this.finishedCount = this.startedCount;
    // The commands that write the engine's results end after this one.
    setTimeout(() => {
      if (this.finishedCount !== this.requestedCount) return;
      for (const resolve of this.resolvers.splice(0)) resolve();
    }, 0);
  }
}

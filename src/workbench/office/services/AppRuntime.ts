/** Whether the pane is to be seen; asked through `Office.addin`. */
export class AppRuntimeService {
  constructor(
    private readonly runtime: { state: string },
    private readonly told: (state: string) => void = () => undefined,
  ) {}

  getAppRuntimeState(): string {
    return this.runtime.state;
  }
  setAppRuntimeState(state: string): void {
    this.runtime.state = state;
    this.told(state);
  }
}

/** Whether the add-in starts with the document; asked through `Office.addin.setStartupBehavior`. */
export class AppRuntimePersistenceService {
  constructor(private readonly runtime: { start: string }) {}

  getAppRuntimeStartState(): string {
    return this.runtime.start;
  }
  setAppRuntimeStartState(state: string): void {
    this.runtime.start = state;
  }
}

/** The client says here that it takes commands. */
export class AddinInternalService {
  notifyActionHandlerReady(): void {}
}

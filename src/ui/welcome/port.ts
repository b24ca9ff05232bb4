/** All that the first page asks of the world. Nothing rejects. */
export interface WelcomePort {
  /** True where the browser (Firefox) has not yet let Wirelight read the listed agencies. */
  needsGrant(): Promise<boolean>;
  /** Asks for them. Call it within the click. */
  grant(): Promise<boolean>;
  /** Keys that open the popup, as the browser writes them; empty if none are set. */
  popupKeys(): Promise<string>;
  openOptions(): void;
}

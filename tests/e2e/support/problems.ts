import type { ElectronApplication, Page } from '@playwright/test';

/** What went wrong in a run although nothing that the test looks at shows it. */
export class Problems {
  readonly found: string[] = [];
  private readonly pages = new Set<Page>();

  /** Listens to a started app: errors on the console of the window and of the main process, and errors that nobody caught. */
  watch(app: ElectronApplication): void {
    app.on('console', (message) => {
      if (message.type() === 'error') this.found.push(`main process: ${message.text()}`);
    });
    for (const page of app.windows()) this.watchPage(page);
    app.on('window', (page) => this.watchPage(page));
  }

  /** Violations of the content security policy too are errors on the console. */
  private watchPage(page: Page): void {
    if (this.pages.has(page)) return;
    this.pages.add(page);
    page.on('pageerror', (error) => this.found.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.found.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('crash', () => this.found.push('the window crashed'));
  }
}

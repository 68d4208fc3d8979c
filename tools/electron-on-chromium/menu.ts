import type { MenuItemConstructorOptions } from 'electron';
import { BrowserWindow } from './browser-window.ts';
import { supportedClass } from './supported.ts';

type Click = (item: MenuItem, window: BrowserWindow | null, event: object) => void;

let lastCommandId = 0;

/** A menu entry. It can be found and clicked by tests; nothing shows it. */
export class MenuItem {
  readonly commandId = ++lastCommandId;
  readonly id: string | undefined;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly type: string;
  readonly submenu: Menu | undefined;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  private readonly onClick: Click | undefined;

  constructor(options: MenuItemConstructorOptions) {
    const { id, role, accelerator, submenu, label, enabled = true, visible = true, checked = false, click } = options;
    this.id = id;
    this.role = role;
    this.accelerator = accelerator ?? undefined;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : (submenu as Menu | undefined);
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.label = label ?? role ?? '';
    this.enabled = enabled;
    this.visible = visible;
    this.checked = checked;
    this.onClick = click as Click | undefined;
  }

  click(event: object = {}, window: BrowserWindow | null = BrowserWindow.getFocusedWindow()): void {
    if (this.type === 'checkbox') this.checked = !this.checked;
    this.onClick?.(this, window, event);
  }
}

/** Electron's `Menu`. Chromium's window has no menu bar and does not hear its keys: the page handles its own. */
export class Menu {
  readonly items: MenuItem[] = [];
  private static applicationMenu: Menu | null = null;

  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.applicationMenu;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

supportedClass('Menu', Menu);
supportedClass('MenuItem', MenuItem);

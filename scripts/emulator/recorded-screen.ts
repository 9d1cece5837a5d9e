import type { ButtonName, Dialog, Panel, Screen, ScriptMenu } from "./screen.ts";

export interface RecordedScreen extends Screen {
  menus: ScriptMenu[];
  sidebar: Panel | null;
  dialogs: Dialog[];
  questions: { title: string; text: string }[];
  toasts: { title: string; text: string }[];
  errors: string[];
  lines: string[];
  /** Answers to coming questions, first come first served; OK when there is none left. */
  answers: { button: ButtonName; text?: string }[];
}

/** A screen for runs without one: it keeps what was shown and answers questions as told. */
export function createRecordedScreen(): RecordedScreen {
  const ask = (question: { title: string; text: string }) => {
    screen.questions.push(question);
    return screen.answers.shift() ?? { button: "OK" as const };
  };
  const screen: RecordedScreen = {
    menus: [],
    sidebar: null,
    dialogs: [],
    questions: [],
    toasts: [],
    errors: [],
    lines: [],
    answers: [],
    addMenu: (menu) => screen.menus.push(menu),
    showSidebar: (panel) => {
      screen.sidebar = panel;
    },
    closeSidebar: () => {
      screen.sidebar = null;
    },
    showDialog: (dialog) => screen.dialogs.push(dialog),
    alert: (question) => ask(question).button,
    prompt: (question) => ({ text: "", ...ask(question) }),
    toast: (message) => screen.toasts.push(message),
    showError: (text) => screen.errors.push(text),
    log: (line) => screen.lines.push(line),
  };
  return screen;
}

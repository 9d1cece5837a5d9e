import type { ButtonName, Dialog, Panel, Screen, ScriptMenu } from "./screen.ts";

export interface RecordedScreen extends Screen {
  menus: ScriptMenu[];
  sidebar: Panel | null;
  dialogs: Dialog[];
  questions: { title: string; text: string }[];
  toasts: { title: string; text: string }[];
  errors: string[];
  lines: string[];
  /** Answers to the next questions, in order; OK when none is left. */
  answers: { button: ButtonName; text?: string }[];
}

/** A screen for tests: records what a script shows, and answers its questions from `answers`. */
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

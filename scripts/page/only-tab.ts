/** A page that is being closed may hold the lock this long before the user sees a message. */
const waitNoticeMs = 1000;

/**
 * Resolves when no other tab of this browser has the spreadsheet open, since two would overwrite each other's changes.
 * `onWait` is called if that takes longer than `waitNoticeMs`.
 */
export function becomeOnlyTab(name: string, onWait: () => void): Promise<void> {
  const noticeTimer = setTimeout(onWait, waitNoticeMs);
  return new Promise((resolve) => {
    void navigator.locks.request(`workbook ${name}`, () => {
      clearTimeout(noticeTimer);
      resolve();
      return new Promise(() => {});
    });
  });
}

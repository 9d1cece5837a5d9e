/** How long a page that is being left may take to let go. */
const waitNoticeMs = 1000;

/**
 * Resolves when no other tab of this browser has the workbook open: two would overwrite each other's work. `wait` is called
 * when that takes long enough to be told.
 */
export function becomeOnlyTab(name: string, wait: () => void): Promise<void> {
  const noticeTimer = setTimeout(wait, waitNoticeMs);
  return new Promise((resolve) => {
    void navigator.locks.request(`workbook ${name}`, () => {
      clearTimeout(noticeTimer);
      resolve();
      return new Promise(() => {});
    });
  });
}

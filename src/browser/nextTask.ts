/** Waits for a task of its own, so that the page draws and takes keys before what comes next. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

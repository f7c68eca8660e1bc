/** Messages of: report. */
export const report = {} as const;

/** Messages of: scenarios. */
export const scenarios = {} as const;

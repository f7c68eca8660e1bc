/** Messages of: problems. */
export const problems = {} as const;

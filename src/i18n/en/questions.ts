/** Messages of: questions. */
export const questions = {} as const;

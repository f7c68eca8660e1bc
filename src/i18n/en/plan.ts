/** Messages of: plan. */
export const plan = {} as const;

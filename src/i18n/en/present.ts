/** Messages of: present. */
export const present = {} as const;

export const contentSecurityPolicy: string;
export const sentPolicy: string;
export const sentHeaders: Record<string, string>;

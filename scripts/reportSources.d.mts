export function hashReportSources(root?: string): string;

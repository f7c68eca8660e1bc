/** Whether JSON holds all of a value: of one with a cycle, a map, a date or bytes it does not; a field that is undefined is as good as none. */
export function isPlain(data: unknown, above: readonly unknown[] = []): boolean {
	if (data === null || data === undefined || typeof data === "string" || typeof data === "boolean") return true;
	if (typeof data !== "object") return typeof data === "number" && Number.isFinite(data);
	const isHolder = Array.isArray(data) || Object.prototype.toString.call(data) === "[object Object]";
	return isHolder && !above.includes(data) && Object.values(data).every((part) => isPlain(part, [...above, data]));
}

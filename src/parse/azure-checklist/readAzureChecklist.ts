/** Reads an Azure review checklist: structure and texts of a file whose JSON has been parsed. */
import { failure, problem, type Result, success } from "../../domain/result.ts";
import { has, isEntry, member, textFields } from "../foreign/fields.ts";
import { keyMaker } from "../foreign/keys.ts";
import { mostEntries } from "../foreign/limits.ts";
import type { Warn } from "../foreign/warning.ts";
import { short } from "../problems.ts";
import type { AzureChecklist, AzureChecklistItem, ChecklistStatus } from "./azureChecklist.ts";
import { isStatusKnown, languageOfStatuses, statusMeaning } from "./names.ts";
import { readItem } from "./readItem.ts";

/** The checklist, or why nothing in it can be used. The name of the file may tell the language, as in `aks.en.json`. */
export function readAzureChecklist(data: unknown, fileName: string, warn: Warn): Result<AzureChecklist> {
	const entries = entriesIn(data, "items");
	if (entries.length > mostEntries) {
		return failure(problem("tooManyEntries", "items", { limit: mostEntries, found: entries.length }));
	}
	const keyOf = keyMaker();
	const all = entries.flatMap((entry, index) => readItem(entry, index, keyOf, warn));
	const items = all.filter(({ title }) => title !== "");
	if (items.length === 0) return failure(problem("noItems", "items", { found: entries.length }));
	const statuses = readStatuses(data, warn);
	const categories = namesOf(data, "categories", warn);
	checkItems(items, categories, warn);
	checkBlocks(data, warn);
	return success({
		...readMetadata(data, warn),
		language: languageOf(fileName, statuses),
		container: Array.isArray(member(data, "items")) ? "array" : "object",
		...{ categories, statuses, items, untitled: all.filter(({ title }) => title === "") },
	});
}

/** A list, or an object with the names "0", "1", … in the order of these numbers, as older files have it. */
function entriesIn(data: unknown, name: string): unknown[] {
	const value = member(data, name);
	if (Array.isArray(value)) return value;
	if (!isEntry(value)) return [];
	const numbered = Object.entries(value).filter(([key]) => /^\d{1,9}$/.test(key));
	return numbered.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, entry]) => entry);
}

function namesOf(data: unknown, block: string, warn: Warn): string[] {
	const names = entriesIn(data, block).map((entry, index) => textFields(entry, `${block}[${index}]`, warn).text("name"));
	return [...new Set(names.filter((name) => name !== ""))];
}

function readMetadata(data: unknown, warn: Warn): Pick<AzureChecklist, "name" | "state" | "timestamp"> {
	const { text } = textFields(member(data, "metadata"), "metadata", warn);
	const word = (name: string) => (/nbsp$/i.test(text(name)) ? "" : text(name));
	return { name: word("name"), state: word("state"), timestamp: word("timestamp") };
}

function readStatuses(data: unknown, warn: Warn): ChecklistStatus[] {
	const statuses = entriesIn(data, "status").map((entry, index) => {
		const { text } = textFields(entry, `status[${index}]`, warn);
		const name = text("name");
		if (name !== "" && !isStatusKnown(name)) warn("unknownName", `status[${index}]`, { field: "status", found: short(name) });
		return { name, description: text("description"), meaning: statusMeaning(name, index) };
	});
	return statuses.filter(({ name }) => name !== "");
}

/** By the end of the file's name, else by the words of the statuses. */
function languageOf(fileName: string, statuses: ChecklistStatus[]): string {
	const [, named] = /\.([a-z]{2,3}(?:-[A-Za-z]{2,8})?)\.json$/i.exec(fileName) ?? [];
	return named ?? languageOfStatuses(statuses.map(({ name }) => name)) ?? "unknown";
}

/** A block that every file of the origin has had at some time. */
function checkBlocks(data: unknown, warn: Warn): void {
	for (const name of ["metadata", "categories", "status"]) if (!has(data, name)) warn("noBlock", "", { field: name });
}

const guidForm = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** Whether a guid has the form of one; nothing depends on it. */
export const isWellFormed = (guid: string): boolean => guidForm.test(guid);

function checkItems(items: AzureChecklistItem[], declared: string[], warn: Warn): void {
	const [guids, named] = [new Set<string>(), new Set(declared)];
	for (const { index, guid, category } of items) {
		const place = guid === "" ? `items[${index}]` : `items[${index}] (${short(guid)})`;
		if (guids.has(guid)) warn("repeatedGuid", place, { id: short(guid) });
		if (guid !== "") guids.add(guid);
		if (guid !== "" && !isWellFormed(guid)) warn("oddGuid", place, { found: short(guid) });
		if (category === "" || named.has(category)) continue;
		named.add(category);
		warn("undeclaredCategory", place, { found: short(category) });
	}
}

import type { Report } from "../../domain/report/report.ts";
import type { SheetFigure } from "../../domain/together/assessors.ts";
import { isSamePerson } from "../../domain/together/sheet.ts";

/** A person who takes part or has sent a sheet. */
export interface AssessorRow {
	/** Whom a sheet is for; with the role where the name alone does not say who. */
	name: string;
	role: string;
	/** Id of the participant; null: somebody who takes part no more. */
	participant: string | null;
	/** ISO day on which a sheet was last handed out; null: not known. */
	handedOut: string | null;
	/** Null: none came in yet. */
	sheet: SheetFigure | null;
}

type Person = Report["participants"][number];

/** Everyone with a name who takes part, then whoever else sent a sheet. Sheets go by names: two of one name and role share a row. */
export function assessorRows({ participants, agreement }: Pick<Report, "participants" | "agreement">): AssessorRow[] {
	const sheets = agreement?.sheets ?? [];
	const named = participants.filter(({ name }) => name.trim() !== "");
	const people = named.map((person) => ({ ...person, name: nameApart(person, named), role: person.role.trim() }));
	const isFirst = ({ name }: Person, place: number) => people.findIndex((other) => isSamePerson(other.name, name)) === place;
	const rows = people.filter(isFirst).map(({ id, name, role, handedOut }) => ({
		participant: id,
		handedOut: handedOut ?? null,
		name,
		role: name.endsWith(`(${role})`) ? "" : role,
		sheet: sheets.find(({ assessor }) => isSamePerson(assessor, name)) ?? null,
	}));
	const others = sheets.filter(({ assessor }) => !rows.some(({ name }) => isSamePerson(assessor, name)));
	return [...rows, ...others.map((sheet) => ({ participant: null, handedOut: null, name: sheet.assessor, role: "", sheet }))];
}

/** "Ada", or "Ada (Lead)" where another Ada takes part. */
function nameApart({ name, role }: Person, people: Person[]): string {
	const isShared = people.filter((other) => isSamePerson(other.name, name)).length > 1;
	return isShared && role.trim() !== "" ? `${name.trim()} (${role.trim()})` : name.trim();
}

import type { SheetFigure } from "../../domain/assessors.ts";
import type { Report } from "../../domain/report.ts";
import { isSamePerson } from "../../domain/sheet.ts";

/** A person who takes part or has sent a sheet. */
export interface AssessorRow {
	name: string;
	role: string;
	/** Null: none came in yet. */
	sheet: SheetFigure | null;
}

/** Everyone with a name who takes part, then whoever else sent a sheet. Sheets go by names: two people of one name share a row. */
export function assessorRows({ participants, agreement }: Pick<Report, "participants" | "agreement">): AssessorRow[] {
	const sheets = agreement?.sheets ?? [];
	const isFirst = (name: string, place: number) => participants.findIndex((person) => isSamePerson(person.name, name)) === place;
	const named = participants.filter(({ name }, place) => name.trim() !== "" && isFirst(name, place));
	const people = named.map(({ name, role }) => ({
		name: name.trim(),
		role: role.trim(),
		sheet: sheets.find(({ assessor }) => isSamePerson(assessor, name)) ?? null,
	}));
	const others = sheets.filter(({ assessor }) => !named.some(({ name }) => isSamePerson(assessor, name)));
	return [...people, ...others.map((sheet) => ({ name: sheet.assessor, role: "", sheet }))];
}

import { describe, expect, it } from "vitest";
import type { SheetFigure } from "../../domain/together/assessors.ts";
import { assessorRows } from "./assessorRows.ts";

const person = (name: string, role = "") => ({ id: `${name} ${role}`, name, role, mustSign: false });
const sheet = (assessor: string): SheetFigure => ({
	id: assessor,
	assessor,
	received: "2026-11-22",
	progress: { answered: 1, visible: 2, hidden: 0 },
});
const agreementOf = (...sheets: SheetFigure[]) => ({ sheets, agenda: [], compared: 0, same: 0, mean: null });

describe("who answers apart", () => {
	it("is everyone with a name, each with the sheet that came in however the name was typed", () => {
		const [ada, late] = [sheet("ada "), sheet("Late")];
		expect(
			assessorRows({
				participants: [person(" Ada", "Lead"), person(" "), { ...person("Bo"), handedOut: "2026-11-20" }, person("bo")],
				agreement: agreementOf(ada, late),
			}),
		).toEqual([
			{ participant: " Ada Lead", handedOut: null, name: "Ada", role: "Lead", sheet: ada },
			{ participant: "Bo ", handedOut: "2026-11-20", name: "Bo", role: "", sheet: null },
			{ participant: null, handedOut: null, name: "Late", role: "", sheet: late },
		]);
	});

	it("tells two people of one name apart by what they do", () => {
		const lead = sheet("Ada (Lead)");
		expect(
			assessorRows({
				participants: [person("Ada", "Lead"), person("ada", "Security"), person("Bo", "Lead")],
				agreement: agreementOf(lead),
			}),
		).toEqual([
			{ participant: "Ada Lead", handedOut: null, name: "Ada (Lead)", role: "", sheet: lead },
			{ participant: "ada Security", handedOut: null, name: "ada (Security)", role: "", sheet: null },
			{ participant: "Bo Lead", handedOut: null, name: "Bo", role: "Lead", sheet: null },
		]);
	});

	it("is nobody yet where nobody takes part", () => {
		expect(assessorRows({ participants: [], agreement: null })).toEqual([]);
	});
});

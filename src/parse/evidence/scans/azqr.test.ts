import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { problemOf, scanOf, short, space } from "../../../testing/scanOf.ts";

describe("azqr", () => {
	const impacted = { recommendationId: "hub-004", recommendation: "x", validatedUsing: "y", resourceId: space("Dev") };
	const listed = (name: string, kind = "") => ({ resourceId: space(name), kind, skuName: "Basic", sLA: "99.9%" });
	const check = (id: string, implemented: string) => ({
		recommendationId: id,
		implemented,
		numberOfImpactedResources: "1",
		recommendation: id,
	});
	const report = {
		recommendations: [
			check("hub-004", "false"),
			check("98f15850-f31e-4fb2-8874-74f5aabbcf91", "true"),
			check("cr-004", "N/A"),
			check("hub-006", "true"),
		],
		impacted: [impacted, { ...impacted, resourceId: space("Hub") }],
		inventory: [listed("Dev"), listed("Prod", "Default"), listed("Hub", "hub")],
		outOfScope: null,
		advisor: null,
	};

	it("shows what fails, and what is in place because the report lists it elsewhere alone", () => {
		const { findings, ignored, day } = scanOf(report, "azqr_action_plan_2026_11_27_T054112.json");
		expect(findings.map(short)).toEqual([
			"Dev hub-004 rec-sec-workspace-private-endpoint missing part /impacted/0",
			"Prod hub-004 rec-sec-workspace-private-endpoint inPlace part /recommendations/0",
			"Dev hub-006 rec-ops-monitor-infrastructure inPlace hint /recommendations/3",
			"Dev hub-006 rec-perf-monitor-infrastructure inPlace hint /recommendations/3",
			"Prod hub-006 rec-ops-monitor-infrastructure inPlace hint /recommendations/3",
			"Prod hub-006 rec-perf-monitor-infrastructure inPlace hint /recommendations/3",
		]);
		expect(findings.map(({ isByAbsence }) => isByAbsence ?? false)).toEqual([false, true, true, true, true, true]);
		expect(ignored).toEqual([
			{ place: "/impacted/1", what: "hub-004 x", reason: "kindOutOfScope" },
			{ place: "/recommendations/1", what: "98f15850-f31e-4fb2-8874-74f5aabbcf91", reason: "neverChecked" },
			{ place: "/recommendations/2", what: "cr-004", reason: "typeNotDeployed" },
		]);
		expect([day, findings[0]?.day]).toEqual(["2026-11-27", "2026-11-27"]);
	});

	it("lists tables that it does not know with how many rows they have; those without results it passes over", () => {
		const rows = [{ a: "1" }, { a: "2" }];
		const others = { openAiThrottling: rows, costs: rows, arcSQL: rows, empty: null, impacted: { odd: "1" } };
		const unknown = (data: object) => scanOf(data).ignored.filter(({ reason }) => reason === "unknownTable");
		expect(unknown({ ...report, ...others })).toEqual([
			{ place: "/impacted", what: "impacted", n: 1, reason: "unknownTable" },
			{ place: "/openAiThrottling", what: "openAiThrottling", n: 2, reason: "unknownTable" },
		]);
		expect(unknown({ scriptDetails: {}, impactedResources: [], retirements: rows, newTable: rows })).toMatchObject([
			{ what: "newTable", n: 2 },
		]);
	});

	it("proves nothing by absence where a table is missing", () => {
		for (const part of ["inventory", "impacted"] as const) {
			const { [part]: _, ...rest } = report;
			expect(scanOf({ ...rest, outOfScope: [listed("x")] }).findings.some(({ isByAbsence }) => isByAbsence)).toBe(false);
		}
		expect(scanOf([impacted]).findings.map(short)).toEqual(["Dev hub-004 rec-sec-workspace-private-endpoint missing part /0"]);
	});

	it("reads a workbook with a picture above its header, inline and shared texts", () => {
		const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><r><t>${text}</t></r></is></c>`;
		const sheet = `<worksheet><sheetData><row r="1"/><row r="4">${cell("A4", "Validated Using")}${cell("B4", "Recommendation Id")}<c r="C4" t="s"><v>1</v></c>${cell("D4", "Learn")}</row>
			<row r="5">${cell("A5", "Azure Resource Graph")}${cell("B5", "hub-004")}<c r="C5" t="s"><v>0</v></c><c r="D5"><f>HYPERLINK("x")</f></c></row><row r="6"/></sheetData></worksheet>`;
		const parts = {
			"xl/workbook.xml": `<workbook><sheets><sheet name="ImpactedResources" sheetId="1" r:id="r1"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>`,
			"xl/sharedStrings.xml": `<sst><si><t>${space("A&amp;B")}</t></si><si><r><t>Resource </t></r><r><t>Id</t></r></si></sst>`,
			"xl/worksheets/sheet1.xml": sheet,
		};
		const zip = (own: Record<string, string>) =>
			zipSync(Object.fromEntries(Object.entries(own).map(([name, text]) => [name, strToU8(text)])));
		const { format, findings } = scanOf(zip(parts));
		expect(format).toBe("azqr-xlsx");
		expect(findings.map(short)).toEqual(["A&B hub-004 rec-sec-workspace-private-endpoint missing part ImpactedResources, row 1"]);
		const twoSheets = {
			...parts,
			"xl/workbook.xml": `<workbook><sheets><sheet name="ImpactedResources" r:id="r1"/><sheet name="Zones" r:id="r2"/><sheet name="Costs" r:id="r2"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels": `<Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/>`,
			"xl/worksheets/sheet2.xml": `<worksheet><sheetData><row r="1"/><row r="4">${cell("A4", "Region")}</row><row r="5">${cell("A5", "x")}</row><row r="6">${cell("A6", "y")}</row></sheetData></worksheet>`,
		};
		expect(scanOf(zip(twoSheets)).ignored).toContainEqual({ place: "Zones", what: "Zones", n: 2, reason: "unknownTable" });
		expect(scanOf(zip(twoSheets)).ignored.some(({ what }) => what === "Costs")).toBe(false);
		expect(problemOf(zip({ "a.txt": "x" }))).toBe("notAWorkbook");
		expect(problemOf(zip(parts).slice(0, 200))).toBe("brokenArchive");
	});

	it.each([
		["<si ", "xl/sharedStrings.xml"],
		["<t ", "xl/sharedStrings.xml"],
		["<v ", "xl/worksheets/sheet1.xml"],
		["<row ", "xl/worksheets/sheet1.xml"],
		["<sheet ", "xl/workbook.xml"],
	])("reads a workbook of tags without an end in time that grows with its length: %s", (tag, part) => {
		const spent = (n: number): number => {
			const around = { "<t ": ["<si>", "</si>"], "<v ": ["<row><c>", "</c></row>"] }[tag] ?? ["", ""];
			const file = zipSync({
				"xl/workbook.xml": strToU8('<workbook><sheets><sheet name="ImpactedResources" r:id="r1"/></sheets></workbook>'),
				"xl/_rels/workbook.xml.rels": strToU8('<Relationship Id="r1" Target="worksheets/sheet1.xml"/>'),
				[part]: strToU8(around.join(tag.repeat(n))),
			});
			const { user } = process.cpuUsage();
			problemOf(file);
			return process.cpuUsage({ user, system: 0 }).user;
		};
		spent(1000);
		// With the square of the length, it took some twenty seconds.
		expect(spent(100_000)).toBeLessThan(3_000_000);
	});
});

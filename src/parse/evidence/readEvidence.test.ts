import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemOf, utf8 } from "../../testing/scanOf.ts";
import { parseCells } from "./csv.ts";
import { readEvidence } from "./readEvidence.ts";

/** As Windows PowerShell writes it. */
function utf16(text: string): Uint8Array {
	const bytes = new Uint8Array(2 + 2 * text.length);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, 0xfeff, true);
	for (let index = 0; index < text.length; index += 1) view.setUint16(2 + 2 * index, text.charCodeAt(index), true);
	return bytes;
}

describe("files", () => {
	it("open in UTF-8 and UTF-16 with their marks, and say why others do not", () => {
		const template = {
			$schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
			resources: [],
		};
		const text = JSON.stringify(template);
		for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), utf16(text)]) {
			expect(readEvidence(bytes, "x")).toMatchObject({ ok: true, value: { kind: "resources", format: "arm-template" } });
		}
		expect(problemOf(new Uint8Array([0x7b, 0xfc, 0x7d]))).toBe("otherEncoding");
	});

	it.each([
		["emptyFile", ""],
		["cutShort", '{"resources": ['],
		["notJson", '{"a": NaN}'],
		["tooDeep", "[".repeat(100_000)],
		["noEvidence", { hello: 1 }],
		["noEvidence", [1, 2]],
		["noEvidence", [{ type: { toString: 1, valueOf: 1 } }]],
		["noEvidence", "just words"],
		["noEvidence", "Name  ResourceGroup\r\n----  -------------\r\nml    rg\r\n"],
		["codeSource", "---\r\nname: x\r\n"],
		["codeSource", "resource ws 'Microsoft.X/y@2024-01-01' = {\n}"],
		["codeSource", 'resource "azurerm_storage_account" "x" {\n}'],
		["terraformFile", '{"@level":"info","type":"version"}\n{"@level":"info","type":"planned_change"}\n'],
		["codeSource", "$schema: https://azuremlschemas.azureedge.net/latest/compute.json\nname: x\n"],
		["psruleOther", { version: "2.1.0", $schema: "https://json.schemastore.org/sarif-2.1.0.json", runs: [] }],
		["psruleOther", "- detail:\n    reason: []\n  outcome: Fail\n"],
		["unknownColumns", "Categoria;Impatto aziendale;Raccomandazione\nSicurezza;Alto;Collegamento privato\n"],
		["otherEncoding", utf16("RuleName,TargetName,Outcome\na,b,Fail\n").subarray(2)],
		["azMlOutput", { creation_context: {}, name: "x" }],
		["azqrRules", [{ recommendationId: "a", recommendation: "b", learnMoreUrl: "c" }]],
		["psruleSummary", [{ ruleName: "a", pass: 1, fail: 2 }]],
	])("%s", (code, data) => {
		expect(problemOf(data)).toBe(code);
	});

	it("never throw, and no row is lost or made up by cells that hold separators and quotes", () => {
		const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", ";", " ") });
		const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
				expect(parseCells(rows.map((row) => row.map(quoted).join(",")).join("\n"), ",")).toEqual(rows);
			}),
			{ numRuns: 200 },
		);
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, name) => {
				readEvidence(bytes, name);
				readEvidence(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]), name);
			}),
			{ numRuns: 200 },
		);
	});
});

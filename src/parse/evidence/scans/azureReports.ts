/** Reports of Azure itself: Advisor, Policy and Defender for Cloud. */
import type { RowState, ScanRow } from "../../../domain/evidence/scanRow.ts";
import { parseJson } from "../../json.ts";
import { isObject } from "../tellKind.ts";
import { dayOf, type Row, resourceById, resourceByName, text, textIn } from "./rows.ts";

/** An entry of Advisor, of `az` or of a portal's download: it lists what is open. */
export function advisorRow(row: Row): ScanRow {
	const id = text(row, "id");
	const [owner = ""] = id.split(/\/providers\/microsoft\.advisor/i);
	const resourceId = textIn(row, "resourcemetadata", "resourceid") || text(row, "resourceid") || owner;
	const byName = resourceByName(
		text(row, "subscriptionid"),
		text(row, "resourcegroup"),
		text(row, "resourcename", "impactedvalue"),
	);
	const suppressions = row.cells.get("suppressionids");
	const title =
		textIn(row, "shortdescription", "problem", "solution") || text(row, "recommendation", "description", "recommendationname");
	return {
		source: "advisor",
		ids: [text(row, "recommendationtypeid")].filter(Boolean),
		title: title || null,
		resource: resourceById(resourceId) ?? byName,
		state: Array.isArray(suppressions) && suppressions.length > 0 ? "suppressed" : "bad",
		place: row.place,
		day: dayOf(text(row, "lastupdated", "updateddate")),
		kind: "live",
	};
}

const states: Record<string, RowState> = {
	noncompliant: "bad",
	nonconforme: "bad",
	compliant: "good",
	conforme: "good",
	exempt: "exempt",
	esente: "exempt",
	unhealthy: "bad",
	healthy: "good",
	notapplicable: "notEvaluated",
};

/** A word for a state, as Policy and Defender write it; in Italian, too. */
export const stateOf = (word: string): RowState | undefined => {
	const plain = word.toLowerCase().replace(/[\s-]/g, "");
	return Object.hasOwn(states, plain) ? states[plain] : undefined;
};

const lastSegment = (id: string): string => id.replace(/\/+$/, "").split("/").at(-1) ?? "";

/** A state of compliance. */
export function policyRow(row: Row): ScanRow {
	const definition = text(row, "policydefinitionid");
	const resourceId = text(row, "resourceid");
	const byName = resourceByName(text(row, "subscriptionid"), text(row, "resourcegroup"), text(row, "resourcename"));
	return {
		source: "policy",
		ids: [lastSegment(definition), text(row, "policydefinitionname")].filter(Boolean),
		title: text(row, "policydisplayname", "policydefinitiondisplayname") || null,
		resource: resourceById(resourceId) ?? byName,
		// A policy that is switched off looks at nothing, whatever its state is called.
		state: isOff(row) ? "notEvaluated" : (stateOf(text(row, "compliancestate")) ?? "other"),
		place: row.place,
		day: dayOf(text(row, "timestamp")),
		kind: "live",
		...assignmentOf(row),
		parameters: parametersOf(row),
	};
}

const isOff = (row: Row): boolean => text(row, "policydefinitionaction").toLowerCase() === "disabled";

/** Without a column for the initiative a row does not tell a policy from a whole initiative: then nothing is said. */
function assignmentOf(row: Row): Pick<ScanRow, "assignment"> {
	const id = text(row, "policyassignmentid");
	const reference = text(row, "policydefinitionreferenceid");
	const isOfOne = row.cells.has("policysetdefinitionid") && text(row, "policysetdefinitionid") === "";
	return id !== "" && (isOfOne || reference !== "") ? { assignment: { id, reference } } : {};
}

/** Under an initiative the parameters of the assignment have names of its own: only the effective ones count. */
function parametersOf(row: Row): Map<string, string> {
	const isInSet = text(row, "policysetdefinitionid") !== "";
	const values = [
		...(isInSet ? [] : members(row.cells.get("policyassignmentparameters"))),
		...members(row.cells.get("effectiveparameters")),
	];
	return new Map(values.flatMap(([name, value]) => (typeof value === "string" ? [[name.toLowerCase(), value] as const] : [])));
}

/** Parameters as an object, or as a JSON text of one; `{ "value": … }` or bare. */
function members(raw: unknown): [name: string, value: unknown][] {
	const parsed = typeof raw === "string" ? parseJson(raw) : null;
	const object = parsed ? (parsed.ok ? parsed.value : null) : raw;
	return isObject(object) ? Object.entries(object).map(([name, value]) => [name, isObject(value) ? value.value : value]) : [];
}

/** Of several states of one resource under one assignment only the newest counts; rows without a time all do. */
export function newestStates(rows: readonly Row[]): Row[] {
	const keyOf = (row: Row) =>
		JSON.stringify(
			["resourceid", "policydefinitionid", "policyassignmentid", "policydefinitionreferenceid"].map((name) =>
				text(row, name).toLowerCase(),
			),
		);
	const newest = new Map<string, string>();
	for (const row of rows) {
		const time = text(row, "timestamp");
		if (time > (newest.get(keyOf(row)) ?? "")) newest.set(keyOf(row), time);
	}
	return rows.filter((row) => text(row, "timestamp") === (newest.get(keyOf(row)) ?? text(row, "timestamp")));
}

/** An assessment of Defender for Cloud: its titles are those of Advisor. */
export function defenderRow(row: Row): ScanRow {
	const resourceId = text(row, "resourceid");
	const byName = resourceByName(text(row, "subscriptionid"), text(row, "resourcegroup"), text(row, "resourcename"));
	const state = text(row, "state");
	return {
		source: "advisor",
		ids: [],
		title: text(row, "recommendationdisplayname", "recommendationname") || null,
		resource: resourceById(resourceId) ?? byName,
		// A table of azqr holds what is unhealthy and has no column for it.
		state: state === "" ? "bad" : (stateOf(state) ?? "other"),
		place: row.place,
		day: dayOf(text(row, "exportedtimestamp")),
		kind: "live",
	};
}

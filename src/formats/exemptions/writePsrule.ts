import { typeAndName } from "../../domain/evidence/resource.ts";
import type { Exemption } from "../../domain/report/exemptions.ts";
import type { KeptResource } from "../../domain/review/evidence.ts";
import type { ExportInput } from "../writer.ts";
import { comments, expiryOf, justification, quoted, toldFor } from "./head.ts";

/** Suppression groups of PSRule (about_PSRule_SuppressionGroups), one for each gap and rule; PSRule ignores them once they expire. */
export function writePsrule(input: ExportInput): string {
	const { head, left, exempted } = toldFor("psrule", input);
	const groups = exempted.flatMap((one, index) => groupLines(one, index + 1, input));
	return `${[...comments(head), ...comments(left), ...groups].join("\n")}\n`;
}

const groupLines = (exemption: Exemption, number: number, input: ExportInput): string[] => [
	"---",
	...comments([`Synopsis: ${justification(exemption, input)}`]),
	"apiVersion: github.com/microsoft/PSRule/v1",
	"kind: SuppressionGroup",
	"metadata:",
	`  name: ${quoted(`Plumbline-${plainName(exemption.gap.id)}-${number}`)}`,
	"spec:",
	`  expiresOn: ${quoted(expiryOf(exemption))}`,
	"  rule:",
	`    - ${quoted(exemption.entry.id)}`,
	"  if:",
	'    name: "."',
	"    in:",
	...targets(exemption.resources).map((name) => `      - ${quoted(name)}`),
];

/** Names of resources of PSRule have up to 128 letters, digits and hyphens. */
const plainName = (id: string): string => id.replace(/[^A-Za-z0-9]+/g, "-").slice(0, 90);

/** Resources as PSRule names its targets: a compute with its workspace before it. */
const targets = (resources: readonly KeptResource[]): string[] => [
	...new Set(resources.map(({ id, name }) => typeAndName(id)?.name ?? name)),
];

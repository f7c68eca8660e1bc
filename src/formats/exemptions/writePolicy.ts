import type { Exemption } from "../../domain/report/exemptions.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import type { ExportInput } from "../writer.ts";
import { expiryOf, justification, oneLine, toldFor } from "./head.ts";

/** An exemption as a resource of a template, in the group that its scope lies in. */
interface Placed {
	subscriptionId: string;
	resourceGroup: string;
	resource: object;
}

const schemas = "https://schema.management.azure.com/schemas";

/**
 * A template of Azure Resource Manager with an exemption (Microsoft.Authorization/policyExemptions, 2022-07-01-preview) for each resource
 * and assignment, in a nested deployment for each group of resources. Deployed again it replaces the same exemptions.
 */
export function writePolicy(input: ExportInput): string {
	const { head, left, exempted } = toldFor("policy", input);
	const groups = new Map<string, Placed[]>();
	for (const one of exempted.flatMap((exemption) => placed(exemption, input))) {
		const key = `${one.subscriptionId}/${one.resourceGroup}`;
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	const template = {
		$schema: `${schemas}/2018-05-01/subscriptionDeploymentTemplate.json#`,
		contentVersion: "1.0.0.0",
		metadata: { description: head.join(". "), notExempted: left.slice(1) },
		resources: [...groups.values()].map((members, index) => nested(members, index + 1)),
	};
	return `${JSON.stringify(template, null, "\t")}\n`;
}

const nested = (members: Placed[], number: number) => ({
	type: "Microsoft.Resources/deployments",
	apiVersion: "2022-09-01",
	name: `plumbline-exemptions-${number}`,
	subscriptionId: members[0]?.subscriptionId,
	resourceGroup: members[0]?.resourceGroup,
	properties: {
		mode: "Incremental",
		template: {
			$schema: `${schemas}/2019-04-01/deploymentTemplate.json#`,
			contentVersion: "1.0.0.0",
			resources: members.map(({ resource }) => resource),
		},
	},
});

function placed(exemption: Exemption, input: ExportInput): Placed[] {
	const { gap, entry, resources } = exemption;
	const properties = {
		policyAssignmentId: literal(entry.assignment ?? ""),
		...(entry.reference && { policyDefinitionReferenceIds: [literal(entry.reference)] }),
		exemptionCategory: gap.decision.compensating.trim() === "" ? "Waiver" : "Mitigated",
		expiresOn: expiryOf(exemption),
		displayName: literal(cut(requirementTitle(gap.namedBy, input.words.lens), 128)),
		description: literal(cut(justification(exemption, input), 512)),
		metadata: { requirement: gap.id, definition: literal(entry.id), approver: literal(oneLine(gap.decision.approver)) },
	};
	const name = `plumbline-${gap.id.replace(/[^A-Za-z0-9]+/g, "-").slice(0, 40)}-${mark([entry.id, entry.assignment, entry.reference])}`;
	return resources.flatMap(({ id }): Placed[] => {
		const [, subscriptionId = "", resourceGroup = "", scope = ""] =
			/^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/(.+)$/.exec(id) ?? [];
		const base = { type: "Microsoft.Authorization/policyExemptions", apiVersion: "2022-07-01-preview" };
		return [{ subscriptionId, resourceGroup, resource: { ...base, name, scope: literal(scope), properties } }];
	});
}

/** A text that the template does not take for an expression. */
const literal = (text: string): string => (text.startsWith("[") && text.endsWith("]") ? `[${text}` : text);

/** Of that many characters at most, never half of one. */
const cut = (text: string, most: number): string =>
	text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;

/** FNV-1a of 32 bits: tells exemptions of one resource apart, the same each time. */
function mark(parts: readonly (string | undefined)[]): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(JSON.stringify(parts).toLowerCase())) hash = Math.imul(hash ^ byte, 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The resources that a file shows, whatever tells them: a template, a plan, an output of Azure. */
import type { TerraformType } from "../../domain/evidence/evidenceRules.ts";
import type { SeenFile } from "../../domain/evidence/resource.ts";
import { readTemplate } from "./arm/readTemplate.ts";
import { readOutput } from "./azure/readOutput.ts";
import { isObject, memberOf, tellKind } from "./tellKind.ts";
import { readPlan } from "./terraform/readPlan.ts";

const outputs = ["resource-graph", "rest-list", "az-resource-show", "az-resource-list"];

/** Null: the file shows no resources. `parameters` is the parameters file that belongs to a template, or null. */
export function readResources(
	data: unknown,
	parameters: unknown,
	terraform: Readonly<Record<string, TerraformType>>,
): SeenFile | null {
	const kind = tellKind(data);
	if (kind === "arm-template" && isObject(data)) {
		return readTemplate(data, isObject(parameters) ? memberOf(parameters, "parameters") : null);
	}
	if ((kind === "terraform-plan" || kind === "terraform-state") && isObject(data)) return readPlan(data, terraform);
	return outputs.includes(kind ?? "") ? readOutput(data) : null;
}

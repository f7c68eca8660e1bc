/** Files of evidence of any size, made up by their formats' descriptions: the same each time. */

const ml = "Microsoft.MachineLearningServices/workspaces";

/** Resources of a template by their number: a workspace, then its computes. */
const resourceOf = (number) =>
	number % 5 === 0
		? {
				type: ml,
				apiVersion: "2024-10-01",
				name: `ml-${number}`,
				location: "westeurope",
				identity: { type: number % 2 === 0 ? "SystemAssigned" : "UserAssigned" },
				properties: { publicNetworkAccess: number % 3 === 0 ? "Enabled" : "[parameters('access')]", hbiWorkspace: false },
			}
		: {
				type: `${ml}/computes`,
				apiVersion: "2024-10-01",
				name: `[concat('ml-${number - (number % 5)}', '/cpu-', string(${number}))]`,
				properties: {
					computeType: "AmlCompute",
					disableLocalAuth: number % 4 !== 0,
					properties: {
						vmSize: "STANDARD_DS3_V2",
						remoteLoginPortPublicAccess: number % 7 === 0 ? "Enabled" : "Disabled",
						scaleSettings: { minNodeCount: number % 2, maxNodeCount: 4 },
					},
				},
				tags: { team: `team-${number % 40}`, note: "What whoever is on call reads first, and keeps on the wall." },
			};

/** So many entries that their JSON is about so long. */
function filled(bytes, entryOf) {
	const entries = [];
	for (let length = 0; length < bytes; ) {
		const entry = entryOf(entries.length);
		length += JSON.stringify(entry, null, 2).length;
		entries.push(entry);
	}
	return entries;
}

/** An ARM template of about so many bytes. */
export const templateOf = (bytes) =>
	JSON.stringify(
		{
			$schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
			contentVersion: "1.0.0.0",
			parameters: { access: { type: "string", defaultValue: "Disabled" } },
			resources: filled(bytes * 0.75, resourceOf),
		},
		null,
		2,
	);

/** Most of a plan is about what no rule asks for: networks, rights, names. */
const plannedOf = (number) =>
	number % 20 === 0
		? {
				address: `azurerm_machine_learning_workspace.ml[${number}]`,
				mode: "managed",
				type: "azurerm_machine_learning_workspace",
				name: "ml",
				index: number,
				provider_name: "registry.terraform.io/hashicorp/azurerm",
				values: {
					name: `ml-${number}`,
					public_network_access_enabled: number % 40 === 0,
					identity: [{ type: "SystemAssigned" }],
				},
			}
		: {
				address: `azurerm_role_assignment.reader[${number}]`,
				mode: "managed",
				type: "azurerm_role_assignment",
				name: "reader",
				index: number,
				provider_name: "registry.terraform.io/hashicorp/azurerm",
				values: {
					description: "Reads what the team keeps there, and nothing else; given by whoever looks after it.",
					principal_id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
					role_definition_name: "Reader",
					scope: `/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-${number % 100}`,
				},
			};

/** What `terraform show -json` tells of a plan, of about so many bytes. */
export function planOf(bytes) {
	const resources = filled(bytes * 0.35, plannedOf);
	const changes = resources.map(({ values, ...resource }) => ({
		...resource,
		change: { actions: ["create"], before: null, after: values, after_unknown: { id: true } },
	}));
	return JSON.stringify({
		format_version: "1.2",
		terraform_version: "1.9.0",
		planned_values: { root_module: { resources } },
		resource_changes: changes,
		configuration: { root_module: { resources: [] } },
	}).padEnd(bytes);
}

/** What `az resource list` tells of so many resources. */
export function outputOf(count) {
	const group = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-ml/providers";
	const resources = Array.from({ length: count }, (_, number) => {
		const owner = `${group}/${ml}/ml-${number - (number % 5)}`;
		const { apiVersion, properties, ...resource } = resourceOf(number);
		const id = number % 5 === 0 ? owner : `${owner}/computes/cpu-${number}`;
		const access = number % 3 === 0 ? "Enabled" : "Disabled";
		const own = number % 5 === 0 ? { ...properties, publicNetworkAccess: access } : properties;
		return { ...resource, id, name: id.split("/").at(-1), apiVersion, resourceGroup: "rg-ml", properties: own };
	});
	return JSON.stringify(resources, null, 2);
}

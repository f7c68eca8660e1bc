/** What files that hold content for a lens turn out to be. */

import type { AwsLens } from "../aws-lens/awsLens.ts";
import type { AzureChecklist } from "../azure-checklist/azureChecklist.ts";
import type { AzureGuide } from "../azure-guide/azureGuide.ts";
import type { OwnLens } from "../own-lens/ownLens.ts";

export type ForeignContent =
	| { format: "plumbline"; content: OwnLens }
	| { format: "awsCustomLens"; content: AwsLens }
	| { format: "azureChecklist"; content: AzureChecklist }
	| { format: "azureGuide"; content: AzureGuide };

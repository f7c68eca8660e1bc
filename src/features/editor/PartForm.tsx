import type { Part } from "../../domain/draft/parts.ts";
import { AdvisorForm, PolicyForm } from "./AzureForms.tsx";
import { DerivedFactForm } from "./DerivedFactForm.tsx";
import { useDrafting } from "./drafting.ts";
import { FactForm } from "./FactForm.tsx";
import { ItemForm } from "./ItemForm.tsx";
import { LensForm } from "./LensForm.tsx";
import { PillarForm } from "./PillarForm.tsx";
import { RecommendationForm } from "./RecommendationForm.tsx";
import { IncompatibilityForm, NoticeForm, PresetForm } from "./SideForms.tsx";
import { TensionForm } from "./TensionForm.tsx";

/** The form of one part of the draft. */
export function PartForm({ part }: { part: Part }) {
	const { lens } = useDrafting().draft;
	const found = <E extends { id: string }>(list: E[]) => list.find(({ id }) => part.list !== "lens" && id === part.id);
	const pillar = part.list === "pillars" && found(lens.pillars);
	const item = part.list === "items" && found(lens.items);
	const row = part.list === "recommendations" && found(lens.recommendations);
	if (pillar) return <PillarForm pillar={pillar} />;
	if (item) return <ItemForm item={item} />;
	if (row) return <RecommendationForm row={row} />;
	const tension = part.list === "tensions" && found(lens.tensions);
	const fact = part.list === "facts" && found(lens.facts);
	const derived = part.list === "derivedFacts" && found(lens.derivedFacts);
	if (tension) return <TensionForm tension={tension} />;
	if (fact) return <FactForm fact={fact} />;
	if (derived) return <DerivedFactForm fact={derived} />;
	const [preset, clash] = [
		part.list === "presets" && found(lens.presets ?? []),
		part.list === "incompatibilities" && found(lens.incompatibilities ?? []),
	];
	const notice = part.list === "notices" && found(lens.notices);
	const policy = part.list === "policies" && found(lens.policies);
	const advisor = part.list === "advisor" && found(lens.advisor);
	if (preset) return <PresetForm preset={preset} />;
	if (clash) return <IncompatibilityForm clash={clash} />;
	if (notice) return <NoticeForm notice={notice} />;
	if (policy) return <PolicyForm policy={policy} />;
	if (advisor) return <AdvisorForm entry={advisor} />;
	return <LensForm />;
}

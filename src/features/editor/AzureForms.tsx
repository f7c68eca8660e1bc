import { withEntry } from "../../domain/draft/entries.ts";
import { withField } from "../../domain/draft/fields.ts";
import { withCaveatTurned } from "../../domain/draft/policies.ts";
import type { AdvisorEntry, PolicyCheck, Proof } from "../../domain/lens/checks.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { TextField } from "../../ui/fields.tsx";
import { Check } from "./Check.tsx";
import { Choose, Marked } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { NamedList } from "./NamedList.tsx";
import { Said } from "./Said.tsx";
import { SideForm } from "./SideForm.tsx";
import { nameOf, requirementName } from "./titles.ts";

const proofs: Proof[] = ["all", "part", "hint"];
const releases: PolicyCheck["release"][] = ["GA", "preview"];

/** A policy of Azure, and what it proves where it is compliant. */
export function PolicyForm({
	policy: { id, definitionId, release, proves, items = [], hasCaveat = false },
}: {
	policy: PolicyCheck;
}) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const at = `lens.policies.${id}`;
	const change = (part: Partial<PolicyCheck>, group?: string) =>
		edit((now) => withEntry(now, "policies", id, (one) => ({ ...one, ...part })), group);
	const known = draft.lens.recommendations.map((row) => row.id);
	return (
		<SideForm list="policies" id={id}>
			<Said label={t("editor.lens.title")} place={["policies", id, "title"]} />
			<Marked at={`${at}.definitionId`}>
				<TextField
					label={t("editor.policy.definitionId")}
					hint={t("editor.policy.definitionId.hint")}
					value={definitionId}
					onChange={(to) => change({ definitionId: to }, at)}
				/>
			</Marked>
			<Choose
				label={t("editor.policy.release")}
				at={`${at}.release`}
				value={release}
				options={releases.map((value) => ({ value, label: t(`editor.policy.${value}`) }))}
				onChange={(to) => change({ release: to })}
			/>
			<NamedList
				label={t("editor.policy.proves")}
				at={`${at}.proves`}
				ids={proves.map(({ recommendation }) => recommendation)}
				known={known}
				nameOf={(one) => requirementName(draft, one)}
				onChange={(ids) =>
					change({
						proves: ids.map(
							(recommendation) =>
								proves.find((one) => one.recommendation === recommendation) ?? { recommendation, proves: "part" },
						),
					})
				}
			/>
			{proves.map(({ recommendation, proves: proof }) => (
				<Choose
					key={recommendation}
					label={t("editor.policy.proof", { requirement: requirementName(draft, recommendation) })}
					at={`${at}.proves.${recommendation}`}
					value={proof}
					options={proofs.map((value) => ({ value, label: t(`editor.policy.${value}`) }))}
					onChange={(to) =>
						change({ proves: proves.map((one) => (one.recommendation === recommendation ? { ...one, proves: to } : one)) })
					}
				/>
			))}
			<NamedList
				label={t("editor.policy.items")}
				at={`${at}.items`}
				ids={items}
				known={draft.lens.items.map((item) => item.id)}
				nameOf={(one) => requirementName(draft, one)}
				onChange={(ids) => edit((now) => withEntry(now, "policies", id, (one) => withField(one, "items", ids)))}
			/>
			<Check
				label={t("editor.policy.hasCaveat")}
				at={`${at}.hasCaveat`}
				checked={hasCaveat}
				onTurn={() => edit((now) => withCaveatTurned(now, id))}
			/>
			{hasCaveat && <Said label={t("editor.policy.caveat")} place={["policies", id, "caveat"]} rows={2} />}
		</SideForm>
	);
}

/** A recommendation of Azure Advisor, and what it speaks of. */
export function AdvisorForm({ entry: { id, pillar, recommendations, policy = "" } }: { entry: AdvisorEntry }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const { pillars, policies } = draft.lens;
	const at = `lens.advisor.${id}`;
	const change = (to: (one: AdvisorEntry) => AdvisorEntry) => edit((now) => withEntry(now, "advisor", id, to));
	return (
		<SideForm list="advisor" id={id}>
			<Said label={t("editor.lens.title")} place={["advisor", id, "title"]} />
			<Choose
				label={t("editor.pillar")}
				at={`${at}.pillar`}
				value={pillar}
				options={pillars.map((one) => ({ value: one.id, label: nameOf(draft, { list: "pillars", id: one.id }) }))}
				onChange={(to) => change((one) => ({ ...one, pillar: to }))}
			/>
			<NamedList
				label={t("editor.recommendations")}
				at={`${at}.recommendations`}
				ids={recommendations}
				known={draft.lens.recommendations.map((row) => row.id)}
				nameOf={(one) => requirementName(draft, one)}
				onChange={(ids) => change((one) => ({ ...one, recommendations: ids }))}
			/>
			<Choose
				label={t("editor.one.policies")}
				at={`${at}.policy`}
				value={policy}
				options={[
					{ value: "", label: t("editor.topic.none") },
					...policies.map((one) => ({ value: one.id, label: nameOf(draft, { list: "policies", id: one.id }) })),
				]}
				onChange={(to) => change(({ policy: _, ...one }) => ({ ...one, ...(to !== "" && { policy: to }) }))}
			/>
		</SideForm>
	);
}

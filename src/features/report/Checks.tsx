import type { PolicyHint } from "../../domain/judge/requirementChecks.ts";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { findById } from "../../domain/lens/findById.ts";
import { LensText } from "../../ui/LensText.tsx";
import { type Seen, useSeen, useWords } from "../../ui/seen.ts";

/** Policy and Advisor checks that could verify a gap, and how much each would show. */
export function Checks({ gap }: { gap: GapRow }) {
	const { lens, words } = useSeen();
	const { t } = words;
	if (gap.policies.length === 0 && gap.advisor.length === 0) return null;
	return (
		<section aria-label={t("report.checks")}>
			<h3>{t("report.checks")}</h3>
			<ul className="report-list">
				{gap.policies.map((hint) => {
					const policy = findById(lens.policies, hint.id);
					return policy && <PolicyLine key={hint.id} hint={hint} policy={policy} />;
				})}
				{gap.advisor.map((id) => (
					<li key={id}>
						{words.lens.advisor[id]?.title ?? id}
						<p className="soft">
							{t("report.checks.advisor")} · {t("report.checks.advisorEdition")}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

interface PolicyLineProps {
	hint: PolicyHint;
	policy: Seen["lens"]["policies"][number];
}

function PolicyLine({ hint, policy }: PolicyLineProps) {
	const words = useWords();
	const { t } = words;
	const texts = words.lens.policies[policy.id];
	const facts = [
		t("report.checks.policy"),
		hint.proves ? t(`proof.${hint.proves}`) : t("report.checks.mapped"),
		t(`policy.edition.${policy.edition}`),
		...(policy.release === "preview" ? [t("policy.preview")] : []),
	];
	return (
		<li>
			{texts?.title ?? policy.id}
			<p className="soft">{facts.join(" · ")}</p>
			{texts?.caveat && (
				<p>
					<LensText>{texts.caveat}</LensText>
				</p>
			)}
			<p className="soft">
				<code>{t("report.checks.definition", { id: policy.definitionId })}</code>
			</p>
		</li>
	);
}

import { type ChoicesItem, changeRules } from "../../domain/draft/choices.ts";
import { moved } from "../../domain/draft/entries.ts";
import { parseCondition, type RiskRule } from "../../domain/lens/kinds/riskRule.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { Choose, Marked } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { RemoveButton } from "./Entries.tsx";
import { MoveButtons } from "./MoveButtons.tsx";

/** The rules that give a selection its risk, in the order in which they are tried. */
export function RulesCard({ item: { id, rules } }: { item: ChoicesItem }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const add = () => edit((now) => changeRules(now, id, (all) => [...all, { condition: "default", risk: "HIGH_RISK" }]));
	return (
		<section className="card editor-fields" aria-labelledby="editor-rules" data-at={`lens.items.${id}.rules`}>
			<h2 id="editor-rules" tabIndex={-1}>
				{t("editor.rules")}
			</h2>
			<p className="soft">{t("editor.rules.lead")}</p>
			<ol className="editor-list">
				{rules.map((rule, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a rule is told by its place alone.
					<RuleFields key={at} item={id} rule={rule} at={at} count={rules.length} />
				))}
			</ol>
			<p>
				<Button onClick={add}>{t("editor.rules.add")}</Button>
			</p>
		</section>
	);
}

const risks = ["NO_RISK", "MEDIUM_RISK", "HIGH_RISK"] as const;

function RuleFields({ item, rule, at, count }: { item: string; rule: RiskRule; at: number; count: number }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const name = t("editor.rules.one", { n: at + 1 });
	const where = `lens.items.${item}.rules.${at}`;
	const change = (part: Partial<RiskRule>, group?: string) =>
		edit((now) => changeRules(now, item, (all) => all.map((one, other) => (other === at ? { ...one, ...part } : one))), group);
	const isWrong = parseCondition(rule.condition) === null;
	return (
		<li>
			<fieldset className="editor-fields">
				<legend className="legend">{name}</legend>
				<div className="editor-pair">
					<Marked at={where}>
						<TextField
							label={t("editor.rules.condition")}
							value={rule.condition}
							error={isWrong ? t("editor.rules.wrong") : undefined}
							onChange={(condition) => change({ condition }, `${where}.condition`)}
						/>
					</Marked>
					<Choose
						label={t("editor.rules.risk")}
						at={`${where}.risk`}
						value={rule.risk ?? ""}
						options={[
							...risks.map((value) => ({ value, label: t(`editor.risk.${value}`) })),
							...(rule.risk === null ? [{ value: "" as const, label: t("editor.risk.none") }] : []),
						]}
						onChange={(risk) => change({ risk: risk === "" ? null : risk })}
					/>
				</div>
				<p className="row">
					<MoveButtons
						name={name}
						at={at}
						count={count}
						onMove={(by) => edit((now) => changeRules(now, item, (all) => moved(all, at, by)))}
					/>
					<RemoveButton
						name={name}
						onRemove={() => edit((now) => changeRules(now, item, (all) => all.filter((_, other) => other !== at)))}
					/>
				</p>
			</fieldset>
		</li>
	);
}

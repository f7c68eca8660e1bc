import { addEvidence, addFollowUp, changeFollowUps, removeEvidence, removeFollowUp } from "../../domain/draft/followUps.ts";
import type { ChecklistItem, FollowUp } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Check } from "./Check.tsx";
import { Marked } from "./Choose.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { Entries } from "./Entries.tsx";
import { Further } from "./Further.tsx";
import { ItemMarks } from "./ItemMarks.tsx";
import { Said } from "./Said.tsx";

/** What is asked beside the answer: what to see, what to think about, and a remark. */
export function FollowUpsCard({ item }: { item: ChecklistItem }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const { id, evidence = [], followUps = [] } = item;
	return (
		<section className="card editor-fields" aria-labelledby="editor-further">
			<h2 id="editor-further">{t("editor.further")}</h2>
			<Further title={t("editor.evidence")} lead={t("editor.evidence.lead")} count={evidence.length}>
				<Entries
					entries={evidence}
					keyOf={(one) => one}
					nameOf={(_, at) => t("editor.evidence.one", { n: at + 1 })}
					draw={(one, at) => <Said label={t("editor.evidence.one", { n: at + 1 })} place={["items", id, "evidence", one]} />}
					onRemove={(one) => edit((now) => removeEvidence(now, id, one))}
					add={t("editor.evidence.add")}
					onAdd={() => edit((now) => addEvidence(now, item))}
				/>
			</Further>
			<Further title={t("editor.followUps")} lead={t("editor.followUps.lead")} count={followUps.length}>
				<Entries
					entries={followUps}
					keyOf={(one) => one.id}
					nameOf={(_, at) => t("editor.followUps.one", { n: at + 1 })}
					draw={(followUp) => <FollowUpFields item={id} followUp={followUp} />}
					onRemove={(one) => edit((now) => removeFollowUp(now, id, one.id))}
					add={t("editor.followUps.add")}
					onAdd={() => edit((now) => addFollowUp(now, item))}
				/>
			</Further>
			<Further
				title={t("editor.applying")}
				lead={t("editor.applying.lead")}
				count={(item.coverage ? 1 : 0) + (item.policies?.length ?? 0) + (item.notApplicableNeedsReason ? 1 : 0)}
			>
				<ItemMarks item={item} />
			</Further>
			<Said label={t("editor.item.note")} place={["items", id, "note"]} hint={t("editor.item.note.hint")} />
		</section>
	);
}

const stances = ["no", "partial", "yes", "unknown"] as const;

interface FollowUpFieldsProps {
	item: string;
	followUp: FollowUp;
}

function FollowUpFields({ item, followUp }: FollowUpFieldsProps) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const { id, facts = "always", stances: own = [] } = followUp;
	const where = `lens.items.${item}.followUps.${id}`;
	const change = (to: (one: FollowUp) => FollowUp, group?: string) =>
		edit((now) => changeFollowUps(now, item, (all) => all.map((one) => (one.id === id ? to(one) : one))), group);
	const toggle = (stance: (typeof stances)[number]) =>
		change(({ stances: former = [], ...one }) => {
			const left = stances.filter((other) => former.includes(other) !== (other === stance));
			return { ...one, ...(left.length > 0 && { stances: left }) };
		});
	return (
		<>
			<Said label={t("editor.followUps.text")} place={["items", item, "followUps", id]} />
			<Condition
				label={t("editor.appliesWhen")}
				at={`${where}.facts`}
				value={facts}
				onChange={(to) => change(({ facts: _, ...one }) => ({ ...one, ...(to !== "always" && { facts: to }) }), where)}
			/>
			<Marked at={`${where}.stances`}>
				<fieldset>
					<legend className="legend">{t("editor.followUps.after")}</legend>
					{stances.map((stance) => (
						<Check
							key={stance}
							label={t(`editor.stance.${stance}`)}
							at={`${where}.stances.${stance}`}
							checked={own.includes(stance)}
							onTurn={() => toggle(stance)}
						/>
					))}
				</fieldset>
			</Marked>
		</>
	);
}

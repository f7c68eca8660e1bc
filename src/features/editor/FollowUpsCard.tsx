import { addEvidence, addFollowUp, changeFollowUps, removeEvidence, removeFollowUp } from "../../domain/draft/followUps.ts";
import type { ChecklistItem, FollowUp } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Marked } from "./Choose.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { Further } from "./Further.tsx";
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
				{evidence.map((one, at) => (
					<div key={one} className="editor-fields">
						<Said label={t("editor.evidence.one", { n: at + 1 })} place={["items", id, "evidence", one]} />
						<p>
							<Button
								look="quiet"
								aria-label={`${t("library.remove")}: ${t("editor.evidence.one", { n: at + 1 })}`}
								onClick={() => edit((now) => removeEvidence(now, id, one))}
							>
								{t("library.remove")}
							</Button>
						</p>
					</div>
				))}
				<p>
					<Button onClick={() => edit((now) => addEvidence(now, item))}>{t("editor.evidence.add")}</Button>
				</p>
			</Further>
			<Further title={t("editor.followUps")} lead={t("editor.followUps.lead")} count={followUps.length}>
				{followUps.map((followUp, at) => (
					<FollowUpFields key={followUp.id} item={id} followUp={followUp} at={at} />
				))}
				<p>
					<Button onClick={() => edit((now) => addFollowUp(now, item))}>{t("editor.followUps.add")}</Button>
				</p>
			</Further>
			<Said label={t("editor.item.note")} place={["items", id, "note"]} hint={t("editor.item.note.hint")} />
		</section>
	);
}

const stances = ["no", "partial", "yes", "unknown"] as const;

interface FollowUpFieldsProps {
	item: string;
	followUp: FollowUp;
	at: number;
}

function FollowUpFields({ item, followUp, at }: FollowUpFieldsProps) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const { id, facts = "always", stances: own = [] } = followUp;
	const name = t("editor.followUps.one", { n: at + 1 });
	const where = `lens.items.${item}.followUps.${id}`;
	const change = (to: (one: FollowUp) => FollowUp, group?: string) =>
		edit((now) => changeFollowUps(now, item, (all) => all.map((one) => (one.id === id ? to(one) : one))), group);
	const toggle = (stance: (typeof stances)[number]) =>
		change(({ stances: former = [], ...one }) => {
			const left = stances.filter((other) => former.includes(other) !== (other === stance));
			return { ...one, ...(left.length > 0 && { stances: left }) };
		});
	return (
		<fieldset className="editor-fields">
			<legend className="legend">{name}</legend>
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
						<label key={stance} className="editor-check">
							<input type="checkbox" checked={own.includes(stance)} onChange={() => toggle(stance)} />
							{t(`editor.stance.${stance}`)}
						</label>
					))}
				</fieldset>
			</Marked>
			<p>
				<Button
					look="quiet"
					aria-label={`${t("library.remove")}: ${name}`}
					onClick={() => edit((now) => removeFollowUp(now, item, id))}
				>
					{t("library.remove")}
				</Button>
			</p>
		</fieldset>
	);
}

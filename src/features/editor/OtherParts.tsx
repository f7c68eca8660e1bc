import type { Added } from "../../domain/draft/adding.ts";
import { addDerivedFact, addFact } from "../../domain/draft/facts.ts";
import { type Part, type PartList, partName } from "../../domain/draft/parts.ts";
import { addSidePart, sideLists } from "../../domain/draft/sideParts.ts";
import { addTension } from "../../domain/draft/tensions.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDrafting } from "./drafting.ts";
import { Further } from "./Further.tsx";
import { PartLink } from "./PartLink.tsx";

/** Facts of the profile and tensions in the outline. */
export function OtherParts({ shown }: { shown: Part }) {
	const { t } = usePhrases();
	const { draft, edit, show } = useDrafting();
	const { facts, derivedFacts, tensions } = draft.lens;
	const tension = addTension(draft);
	const open = (list: PartList, added: Added) => {
		edit(() => added.draft);
		show(partName({ list, id: added.id }));
	};
	const links = (list: PartList, entries: { id: string }[]) =>
		entries.map(({ id }) => (
			<li key={id}>
				<PartLink part={{ list, id }} current={partName(shown) === partName({ list, id })} />
			</li>
		));
	return (
		<>
			<h2 className="small">{t("editor.facts")}</h2>
			<ul>
				{links("facts", facts)}
				{links("derivedFacts", derivedFacts)}
			</ul>
			<p>
				<Button look="quiet" onClick={() => open("facts", addFact(draft))}>
					{t("editor.facts.add")}
				</Button>
				<Button look="quiet" onClick={() => open("derivedFacts", addDerivedFact(draft))}>
					{t("editor.facts.addDerived")}
				</Button>
			</p>
			<h2 className="small">{t("editor.tensions")}</h2>
			<ul>{links("tensions", tensions)}</ul>
			{tension ? (
				<p>
					<Button look="quiet" onClick={() => open("tensions", tension)}>
						{t("editor.tensions.add")}
					</Button>
				</p>
			) : (
				<p className="soft small">{t("editor.tensions.few")}</p>
			)}
			{sideLists.map((list) => {
				const entries = draft.lens[list] ?? [];
				const side = addSidePart(draft, list);
				return (
					<Further key={list} title={t(`editor.${list}`)} lead={t(`editor.${list}.lead`)} count={entries.length}>
						<ul>{links(list, entries)}</ul>
						{side && (
							<p>
								<Button
									look="quiet"
									aria-label={`${t("editor.named.add")}: ${t(`editor.one.${list}`)}`}
									onClick={() => open(list, side)}
								>
									{t("editor.named.add")}
								</Button>
							</p>
						)}
					</Further>
				);
			})}
		</>
	);
}

import { useState } from "react";
import { type Lens, partsOf } from "../../domain/lens/lens.ts";
import { partId } from "../../domain/lens/partNames.ts";
import { factsKnown } from "../../domain/lens/sameFacts.ts";
import { withLensAdded, withLensTakenOut, withWorkload } from "../../domain/review/changes.ts";
import { lensTitle } from "../../i18n/lensWords.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { SelectField } from "../../ui/fields.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { Fold } from "./Fold.tsx";
import { TwinsPart } from "./TwinsPart.tsx";
import "./lensesSection.css";

/** A lens that a review may have. */
interface OtherLens {
	lens: Lens;
	texts: { title: string };
}

interface LensesSectionProps {
	/** Every lens of this device; null: not read yet. */
	library: OtherLens[] | null;
	isOpen?: boolean;
	onOpen?: () => void;
}

/** The lenses of the review: one may be added while it runs, and of several each may be taken out. */
export function LensesSection({ library, isOpen = false, onOpen }: LensesSectionProps) {
	const { review, lens, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const [said, say] = useState("");
	const parts = partsOf(lens);
	const others = library?.filter((one) => parts.every(({ id }) => id !== one.lens.id)) ?? [];
	const add = ({ lens: added, texts }: OtherLens) => {
		const isFirst = added.id === review.lens.id;
		const items = added.items.map(({ id }) => (isFirst ? id : partId(added.id, id)));
		edit((current) => {
			const known = isFirst ? {} : factsKnown(current, lens, added);
			return withWorkload(withLensAdded(current, added, items), { facts: { ...current.workload.facts, ...known } });
		});
		say(t("profile.lenses.added", { title: texts.title, n: items.length }));
	};
	const takeOut = (id: string) => {
		say(t("profile.lenses.kept", { title: lensTitle(id, words.lens) }));
		edit((current) => withLensTakenOut(current, id));
	};
	return (
		<Fold
			id="profile-lenses"
			title={t("profile.lenses")}
			said={t("profile.lenses.count", { n: parts.length })}
			isOpen={isOpen}
			onOpen={onOpen}
		>
			<p className="soft">{t("profile.lenses.lead")}</p>
			<ul className="profile-lenses">
				{parts.map(({ id, version }) => (
					<li key={id}>
						<LensText>{lensTitle(id, words.lens)}</LensText> <span className="soft figures">{version}</span>
						{parts.length > 1 && (
							<Button
								look="quiet"
								aria-label={`${t("profile.lenses.takeOut")}: ${lensTitle(id, words.lens)}`}
								onClick={() => takeOut(id)}
							>
								{t("profile.lenses.takeOut")}
							</Button>
						)}
					</li>
				))}
			</ul>
			<p role="status">{said}</p>
			{isOpen && <TwinsPart />}
			{library === null ? <p className="soft">{t("app.loading")}</p> : <AddLens others={others} onAdd={add} />}
		</Fold>
	);
}

/** The choice among the lenses that the review does not have. */
function AddLens({ others, onAdd }: { others: OtherLens[]; onAdd: (lens: OtherLens) => void }) {
	const { t } = useSeen().words;
	const [chosen, choose] = useState("");
	const found = others.find(({ lens }) => lens.id === chosen) ?? others[0];
	if (!found) {
		return (
			<p>
				{t("profile.lenses.none")} <Link to={paths.library}>{t("profile.lenses.toLibrary")}</Link>
			</p>
		);
	}
	return (
		<div className="profile-lens-add">
			<SelectField
				label={t("profile.lenses.add")}
				value={found.lens.id}
				options={others.map(({ lens, texts }) => ({ value: lens.id, label: texts.title }))}
				onChange={choose}
			/>
			<Button onClick={() => onAdd(found)}>{t("profile.lenses.addNow")}</Button>
		</div>
	);
}

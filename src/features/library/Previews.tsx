import { useState } from "react";
import { isTranslation } from "../../domain/lens/joinLanguage.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { PreviewCard } from "./PreviewCard.tsx";
import type { LibraryLens, PreviewedLens } from "./types.ts";

interface PreviewsProps {
	waiting: PreviewedLens[];
	lenses: LibraryLens[] | null;
	/** Where it is compared with a built-in lens; null: nowhere. */
	comparisonOf: (preview: PreviewedLens) => string | null;
	/** Rejects where it could not be kept. */
	onAdd: (preview: PreviewedLens) => Promise<void>;
	/** With all others; rejects likewise. */
	onAddOneOfSeveral: (preview: PreviewedLens) => Promise<void>;
	/** As a language of a kept lens; rejects likewise. */
	onJoin: (preview: PreviewedLens, original: LibraryLens) => Promise<void>;
	onDrop: (preview: PreviewedLens) => void;
	/** Where focus goes once a card is gone. */
	onGone: (target: string) => void;
}

const noLenses: LibraryLens[] = [];

/** Lenses that were read and wait for a look; of several, all can be added at once. */
export function Previews({ waiting, lenses, comparisonOf, onAdd, onAddOneOfSeveral, onJoin, onDrop, onGone }: PreviewsProps) {
	const originalOf = (preview: PreviewedLens) =>
		lenses?.find((kept) => kept.origin !== null && isTranslation(kept, preview)) ?? null;
	const cards = waiting.map((preview) => ({ preview, original: originalOf(preview) }));
	return (
		<>
			{waiting.length > 1 && <AddAll waiting={waiting} onAdd={onAddOneOfSeveral} onDrop={onDrop} onGone={onGone} />}
			{cards.map(({ preview, original }) => (
				<PreviewCard
					key={`${preview.lens.id} ${preview.texts.language}`}
					preview={preview}
					lenses={lenses ?? noLenses}
					former={lenses?.find(({ lens }) => lens.id === preview.lens.id) ?? null}
					original={original}
					comparison={comparisonOf(preview)}
					onJoin={async () => {
						if (original) await onJoin(preview, original);
						onGone("h1");
					}}
					onAdd={async (asItIsAdded) => {
						await onAdd(asItIsAdded);
						onGone(`[data-lens="${CSS.escape(preview.lens.id)}"] h2`);
					}}
					onDrop={() => {
						onDrop(preview);
						onGone("h1");
					}}
				/>
			))}
		</>
	);
}

/** What cannot be kept stays among those that wait. */
function AddAll({ waiting, onAdd, onDrop, onGone }: Pick<PreviewsProps, "waiting" | "onAdd" | "onDrop" | "onGone">) {
	const { t } = usePhrases();
	const [failed, setFailed] = useState(0);
	const addAll = async () => {
		let lost = 0;
		for (const preview of waiting) {
			await onAdd(preview).catch(() => {
				lost += 1;
			});
		}
		setFailed(lost);
		onGone("h1");
	};
	return (
		<section className="row" aria-label={t("library.waiting", { n: waiting.length })}>
			<p>{t("library.waiting", { n: waiting.length })}</p>
			<Button look="primary" onClick={() => void addAll()}>
				{t("library.addAll", { n: waiting.length })}
			</Button>
			<Button
				look="quiet"
				onClick={() => {
					for (const one of waiting) onDrop(one);
					onGone("h1");
				}}
			>
				{t("library.dropAll")}
			</Button>
			{failed > 0 && <p role="alert">{t("library.failed")}</p>}
		</section>
	);
}

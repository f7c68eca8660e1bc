import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import type { LibraryLens } from "./types.ts";

interface ChosenBarProps {
	/** In the order of choosing. */
	chosen: LibraryLens[];
	onBegin: () => void;
	onClear: () => void;
}

/** What a review over several lenses would be made with; it says nothing while none is chosen. */
export function ChosenBar({ chosen, onBegin, onClear }: ChosenBarProps) {
	const { t, list } = usePhrases();
	return (
		<div className="library-chosen" role="status">
			{chosen.length > 0 && (
				<>
					<span>{t("library.chosen", { titles: list(chosen.map(({ texts }) => texts.title)) })}</span>
					<Button look="primary" onClick={onBegin}>
						{t("library.beginWith", { n: chosen.length })}
					</Button>
					<Button look="quiet" onClick={onClear}>
						{t("library.chooseNone")}
					</Button>
				</>
			)}
		</div>
	);
}

import { usePhrases } from "../../i18n/context.tsx";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { historyKeys } from "../../ui/historyKeys.ts";
import { Link } from "../../ui/Link.tsx";
import { useDrafting } from "./drafting.ts";
import { titleOf } from "./titles.ts";

export interface HeadActions {
	saving: "saved" | "saving" | "failed";
	canUndo: boolean;
	canRedo: boolean;
	onUndo: () => void;
	onRedo: () => void;
	/** The edition of it that reviews can be made with; null: there is none yet. */
	edition: string | null;
	/** Whether that edition is what the draft says now. */
	isCurrent: boolean;
	/** Keeps the draft as a lens that reviews can be made with. */
	onKeep: () => void;
	onBegin: () => void;
	/** Saves it as a file. */
	onExport: () => void;
}

/** What the lens is called, where it stands, and what can be done with all of it. */
export function EditorHead({ title, isReady, ...on }: HeadActions & { title: string; isReady: boolean }) {
	const { t } = usePhrases();
	const { draft } = useDrafting();
	const keys = historyKeys();
	return (
		<header className="editor-head">
			<div>
				<p className="small">
					<Link to={paths.library}>{t("library.title")}</Link>
				</p>
				<h1 tabIndex={-1}>
					{title}: {titleOf(draft, { list: "lens" }) || t("editor.unnamed")}
				</h1>
				<p className="soft" role="status">
					<span>{t(`editor.saving.${on.saving}`)}</span>{" "}
					<span>
						{on.edition === null
							? t("editor.edition.none")
							: t(on.isCurrent ? "editor.edition.same" : "editor.edition.other", { version: on.edition })}
					</span>
				</p>
			</div>
			<div className="row">
				<StepButton label={t("history.undo")} keys={keys.undo} onStep={on.canUndo ? on.onUndo : null} sign="↶" />
				<StepButton label={t("history.redo")} keys={keys.redo} onStep={on.canRedo ? on.onRedo : null} sign="↷" />
				<Button aria-disabled={!isReady || on.isCurrent} onClick={isReady && !on.isCurrent ? on.onKeep : undefined}>
					{t("editor.keep")}
				</Button>
				<Button aria-disabled={!isReady} onClick={isReady ? on.onExport : undefined}>
					{t("library.save")}
				</Button>
				<Button look="primary" aria-disabled={!isReady} onClick={isReady ? on.onBegin : undefined}>
					{t("library.begin")}
				</Button>
			</div>
		</header>
	);
}

interface StepButtonProps {
	label: string;
	keys: { shown: string; named: string };
	/** Null: there is nothing to do. */
	onStep: (() => void) | null;
	sign: string;
}

/** Undo or redo, within reach of Tab where there is nothing to do. */
const StepButton = ({ label, keys, onStep, sign }: StepButtonProps) => (
	<Button
		aria-label={label}
		aria-disabled={onStep === null}
		aria-keyshortcuts={keys.named}
		title={`${label} (${keys.shown})`}
		onClick={onStep ?? undefined}
	>
		<span aria-hidden="true">{sign}</span>
	</Button>
);

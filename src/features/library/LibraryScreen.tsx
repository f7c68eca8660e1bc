import { useMemo, useState } from "react";
import type { Lens } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { FolderButton } from "../../ui/FolderButton.tsx";
import { TextField } from "../../ui/fields.tsx";
import { droppedFiles } from "../../ui/folderFiles.ts";
import { OpenedFiles } from "../../ui/OpenedFiles.tsx";
import { OpenFileButton } from "../../ui/OpenFileButton.tsx";
import { useFileDrop } from "../../ui/useFileDrop.ts";
import { useNextFocus } from "../../ui/useNextFocus.ts";
import { type OpenFile, useOpening } from "../../ui/useOpening.ts";
import { ChosenBar } from "./ChosenBar.tsx";
import { DraftsCard } from "./DraftsCard.tsx";
import { findLenses } from "./findLenses.ts";
import { guideShape } from "./guideShape.ts";
import { LensCard } from "./LensCard.tsx";
import { Previews } from "./Previews.tsx";
import { Sources } from "./Sources.tsx";
import type { LibraryLens, PreviewedLens } from "./types.ts";
import "./library.css";

type Reference = Pick<Lens, "id" | "version">;

interface LibraryScreenProps {
	/** Null: not read yet. */
	lenses: LibraryLens[] | null;
	/** How many kept lenses could not be read. */
	unreadable: number;
	waiting: PreviewedLens[];
	accept: string;
	/** Where a guide is compared with the built-in lens that was written from it; null: it is no such guide. */
	comparisonOf: (read: Pick<LibraryLens, "lens" | "texts" | "origin">) => string | null;
	onOpenFile: OpenFile;
	onUnpack: (files: File[]) => Promise<UnpackedFiles>;
	/** Rejects where it could not be kept. */
	onAdd: (preview: PreviewedLens) => Promise<void>;
	/** With all others that wait: as a language of a kept lens where it is one. Rejects likewise. */
	onAddOneOfSeveral: (preview: PreviewedLens) => Promise<void>;
	/** Keeps it as a language of a kept lens; rejects likewise. */
	onJoin: (preview: PreviewedLens, original: LibraryLens) => Promise<void>;
	onDrop: (preview: PreviewedLens) => void;
	/** Answers the way back. */
	onRemove: (id: string) => Promise<() => Promise<void>>;
	/** With one lens, or over several in this order. */
	onBegin: (...lenses: [Reference, ...Reference[]]) => void;
	/** Saves a lens as a file. */
	onSave: (id: string) => Promise<void>;
	/** Lenses that are being written. */
	drafts: { id: string; title: string }[];
	/** Opens the editor: with a copy of a lens, or with nothing. */
	onWrite: (lens: string | null) => Promise<void>;
	/** Answers the way back. */
	onRemoveDraft: (id: string) => Promise<() => Promise<void>>;
}

/** The files, with those of archives in the place of the archives; of these what cannot be read, each with why. */
export interface UnpackedFiles {
	files: File[];
	unread: { file: string; problems: string[] }[];
}

interface Removed {
	told: string;
	usedIn: number;
	undo: () => Promise<void>;
}

/** The lenses that come with the app and those of this device; what was just read stands first, to be looked at and added. */
export function LibraryScreen({ lenses, unreadable, waiting, accept, drafts, comparisonOf, ...on }: LibraryScreenProps) {
	const { t } = usePhrases();
	const { root, focusNext } = useNextFocus<HTMLDivElement>();
	const { busy, reading, stop, opened, open, answer, forget } = useOpening(on.onOpenFile);
	const take = async (files: Promise<File[]> | File[]) => {
		const { files: all, unread } = await on.onUnpack(await files);
		await open(all, unread);
	};
	useFileDrop((files, dropped) => void take(droppedFiles(files, dropped)));
	const [removed, setRemoved] = useState<Removed | null>(null);
	const refusedAlone = opened.filter(({ outcome }) => outcome.kind !== "taken" || !outcome.link);
	const remove = async ({ lens, texts, usedIn }: LibraryLens) => {
		const undo = await on.onRemove(lens.id);
		setRemoved({ told: t("library.removed", { title: texts.title }), usedIn, undo });
		focusNext("[data-undo]");
	};
	const removeDraft = async ({ id, title }: { id: string; title: string }) => {
		const undo = await on.onRemoveDraft(id);
		setRemoved({ told: t("editor.drafts.removed", { title: title || t("editor.unnamed") }), usedIn: 0, undo });
		focusNext("[data-undo]");
	};
	return (
		<div className="page library" ref={root}>
			<header className="library-head">
				<div>
					<h1 tabIndex={-1}>{t("library.title")}</h1>
					<p className="soft">{t("library.lead")}</p>
					<details>
						<summary>{t("library.own")}</summary>
						<p>{t("library.own.text")}</p>
						<pre className="library-shape">{guideShape}</pre>
					</details>
				</div>
				<div className="row">
					<Button onClick={() => void on.onWrite(null)}>{t("editor.new")}</Button>
					<OpenFileButton label={t("library.open")} busy={busy} onFiles={(files) => void take(files)} accept={`${accept},.zip`} />
					<FolderButton label={t("library.openFolder")} busy={busy} onFiles={(files) => void take(files)} />
				</div>
			</header>
			<OpenedFiles reading={reading} onStop={stop} opened={refusedAlone} onAnswer={answer} onClose={forget} />
			<Previews
				waiting={waiting}
				lenses={lenses}
				comparisonOf={comparisonOf}
				onAdd={on.onAdd}
				onAddOneOfSeveral={on.onAddOneOfSeveral}
				onJoin={on.onJoin}
				onDrop={on.onDrop}
				onGone={focusNext}
			/>
			{removed && (
				<div className="library-removed" role="status">
					<span>
						<span>{removed.told}</span> {removed.usedIn > 0 && <span>{t("library.removed.used", { n: removed.usedIn })}</span>}
					</span>
					<Button
						data-undo
						onClick={() => {
							void removed.undo();
							setRemoved(null);
							focusNext("h1");
						}}
					>
						{t("common.undo")}
					</Button>
				</div>
			)}
			{unreadable > 0 && <p role="alert">{t("library.unreadable", { n: unreadable })}</p>}
			{drafts.length > 0 && <DraftsCard drafts={drafts} onRemove={(one) => void removeDraft(one)} />}
			{lenses === null ? (
				<p className="soft">{t("app.loading")}</p>
			) : (
				<Kept
					lenses={lenses}
					comparisonOf={comparisonOf}
					onBegin={on.onBegin}
					onRemove={(one) => void remove(one)}
					onSave={(id) => void on.onSave(id)}
					onWrite={(id) => void on.onWrite(id)}
				/>
			)}
			<Sources />
		</div>
	);
}

interface KeptProps extends Pick<LibraryScreenProps, "onBegin" | "comparisonOf"> {
	lenses: LibraryLens[];
	onRemove: (lens: LibraryLens) => void;
	onSave: (id: string) => void;
	onWrite: (id: string) => void;
}

/** From how many lenses on a search is worth its place. */
const searched = 3;

/** The lenses that are here, or those of them that a search finds. */
function Kept({ lenses, comparisonOf, onBegin, onRemove, onSave, onWrite }: KeptProps) {
	const { t } = usePhrases();
	const [asked, ask] = useState("");
	const [ids, choose] = useState<string[]>([]);
	const chosen = ids.flatMap((id) => lenses.find(({ lens }) => lens.id === id) ?? []);
	const found = useMemo(() => findLenses(lenses, asked), [lenses, asked]);
	return (
		<>
			{lenses.length >= searched && (
				<div className="library-search">
					<TextField type="search" label={t("library.search")} value={asked} onChange={ask} />
					<p className="small soft" role="status">
						{asked.trim() !== "" && t("library.found", { n: found.length })}
					</p>
				</div>
			)}
			<ul className="library-list">
				{found.map((one) => (
					<LensCard
						key={one.lens.id}
						lens={one}
						comparison={comparisonOf(one)}
						isChosen={lenses.length > 1 ? ids.includes(one.lens.id) : null}
						onChoose={() => choose(turned(ids, one.lens.id))}
						onBegin={() => onBegin(one.lens)}
						onRemove={() => onRemove(one)}
						onSave={() => onSave(one.lens.id)}
						onWrite={() => onWrite(one.lens.id)}
					/>
				))}
			</ul>
			<ChosenBar
				chosen={chosen}
				onBegin={() => {
					const [first, ...more] = chosen.map(({ lens }) => lens);
					if (first) onBegin(first, ...more);
				}}
				onClear={() => choose([])}
			/>
		</>
	);
}

const turned = (ids: string[], id: string): string[] => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);

/**
 * The timer of an exercise: a large card that the back row reads, or a chip in the corner. It ends without a
 * sound, in another colour and in words, and counts on.
 */
import { Minimize2, Minus, Pause, Play, Plus, RotateCcw, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { STAGE_TIMER, UI } from '../../../words.ts';
import {
  addMinutes,
  newTimer,
  pauseTimer,
  resetTimer,
  startTimer,
  TIMER_PRESETS,
  type TimerFace,
  type TimerState,
} from './timer.ts';
import { useFocusBack } from './useFocusBack.ts';
import { useTimerFace } from './useTimerFace.ts';
import './timer.css';

export interface TimerProps {
  readonly timer: TimerState;
  readonly onChange: (timer: TimerState) => void;
  readonly onFold: () => void;
  readonly onClose: () => void;
}

/** The timer, large and with its buttons. */
export function Timer(props: TimerProps) {
  const face = useTimerFace(props.timer);
  const card = useRef<HTMLElement>(null);
  useFocusBack(card);
  return (
    <section ref={card} className={classOf('stage-timer', face)} aria-label={STAGE_TIMER.name}>
      <TimerText face={face} />
      <progress max={1} value={face.left} aria-hidden="true" />
      {!face.isRunning && <Presets {...props} />}
      <div className="stage-timer-buttons">
        <Buttons {...props} face={face} />
      </div>
    </section>
  );
}

export interface TimerChipProps {
  readonly timer: TimerState;
  readonly onUnfold: () => void;
}

/** The timer folded to a button, wherever there is room for one. */
export function TimerChip({ timer, onUnfold }: TimerChipProps) {
  const face = useTimerFace(timer);
  const chip = useRef<HTMLButtonElement>(null);
  useFocusBack(chip);
  return (
    <button
      ref={chip}
      type="button"
      className={classOf('stage-timer-chip', face)}
      aria-label={STAGE_TIMER.unfold(spoken(face))}
      onClick={onUnfold}
    >
      <TimerText face={face} />
    </button>
  );
}

/** The face alone, for a window that only shows it. */
export function TimerShown({ timer }: { readonly timer: TimerState }) {
  const face = useTimerFace(timer);
  return (
    <section className={classOf('stage-timer', face)} aria-label={STAGE_TIMER.name}>
      <TimerText face={face} />
    </section>
  );
}

const classOf = (name: string, { isOver }: TimerFace): string =>
  isOver ? `${name} time-over` : name;

const spoken = ({ text, isOver }: TimerFace): string =>
  isOver ? `${STAGE_TIMER.over} ${text}` : text;

function TimerText({ face }: { face: TimerFace }) {
  return (
    <span className="stage-timer-text" role="timer">
      {face.isOver && <strong>{STAGE_TIMER.over}</strong>}
      <span className="stage-timer-digits">{face.text}</span>
    </span>
  );
}

function Presets({ timer, onChange }: TimerProps) {
  return (
    <fieldset className="stage-timer-presets">
      <legend className="hidden-text">{STAGE_TIMER.presets}</legend>
      {TIMER_PRESETS.map((minutes) => (
        <button
          key={minutes}
          type="button"
          aria-pressed={timer.length === newTimer(minutes).length}
          onClick={() => onChange(newTimer(minutes))}
        >
          {STAGE_TIMER.minutes(minutes)}
        </button>
      ))}
    </fieldset>
  );
}

function Buttons({ timer, face, onChange, onFold, onClose }: TimerProps & { face: TimerFace }) {
  const hasBegun = timer.spent > 0;
  return (
    <>
      {face.isRunning ? (
        <TimerButton
          isMain
          icon={<Pause />}
          word={STAGE_TIMER.pause}
          onPress={() => onChange(pauseTimer(timer, Date.now()))}
        />
      ) : (
        <TimerButton
          isMain
          icon={<Play />}
          word={hasBegun ? STAGE_TIMER.resume : STAGE_TIMER.start}
          onPress={() => onChange(startTimer(timer, Date.now()))}
        />
      )}
      <TimerButton
        icon={<RotateCcw />}
        word={STAGE_TIMER.reset}
        onPress={() => onChange(resetTimer(timer))}
      />
      <TimerButton
        icon={<Minus />}
        word={STAGE_TIMER.minutes(1)}
        name={STAGE_TIMER.less}
        onPress={() => onChange(addMinutes(timer, -1, Date.now()))}
      />
      <TimerButton
        icon={<Plus />}
        word={STAGE_TIMER.minutes(1)}
        name={STAGE_TIMER.more}
        onPress={() => onChange(addMinutes(timer, 1, Date.now()))}
      />
      <TimerButton icon={<Minimize2 />} word={STAGE_TIMER.fold} onPress={onFold} />
      <TimerButton icon={<X />} word={UI.close} name={STAGE_TIMER.close} onPress={onClose} />
    </>
  );
}

interface TimerButtonProps {
  readonly icon: ReactNode;
  readonly word: string;
  /** What it is called where the word says too little without its icon. */
  readonly name?: string;
  readonly isMain?: boolean;
  readonly onPress: () => void;
}

const TimerButton = ({ icon, word, name, isMain, onPress }: TimerButtonProps) => (
  <button type="button" className={isMain ? 'main' : undefined} aria-label={name} onClick={onPress}>
    {icon}
    {word}
  </button>
);

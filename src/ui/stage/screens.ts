/**
 * Two screens, where the browser tells of them (Window Management API, Chromium): the room's window goes whole onto
 * the projector, the facilitator's onto the laptop. Elsewhere a person drags the window over.
 */

interface OneScreen extends Screen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly isInternal: boolean;
  readonly isPrimary: boolean;
}

interface AllScreens extends EventTarget {
  readonly screens: readonly OneScreen[];
}

type ScreenTeller = { readonly getScreenDetails?: () => Promise<AllScreens> };

/** Seats both windows; `onUnplugged` when there is one screen left. Does nothing where there is one, or none is told of. */
export function seatAtScreens(other: Window, onUnplugged: () => void, signal: AbortSignal): void {
  const isExtended = (window.screen as { isExtended?: boolean }).isExtended === true;
  const tell = (window as ScreenTeller).getScreenDetails?.bind(window);
  if (!isExtended || !tell) return;
  // Whoever says no to the question still has both windows, where the browser put them.
  void tell().then(
    (all) => {
      if (signal.aborted) return;
      seat(other, all);
      const onChange = () => all.screens.length < 2 && onUnplugged();
      all.addEventListener('screenschange', onChange, { signal });
    },
    () => {},
  );
}

function seat(other: Window, { screens }: AllScreens): void {
  const own = screens.find(({ isInternal }) => isInternal) ?? screens.find((one) => one.isPrimary);
  const room = screens.find((one) => one !== own);
  if (!own || !room) return;
  other.moveTo(own.availLeft, own.availTop);
  other.resizeTo(own.availWidth, own.availHeight);
  const whole = { screen: room } as FullscreenOptions;
  void document.documentElement.requestFullscreen(whole).catch(() => {});
}

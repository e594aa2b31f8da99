/** As much of Firefox's own remote protocol (Marionette: messages in JSON over a socket) as the tests need. */
import { connect, type Socket } from 'node:net';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: Error) => void;
}

type Answer = readonly [
  type: number,
  id: number,
  error: { readonly message: string } | null,
  value: unknown,
];

export class Marionette {
  private read = Buffer.alloc(0);
  private asked = 0;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.hear(data));
    // A killed browser answers nothing more, and nobody waits for it.
    socket.on('error', () => {});
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => socket.once('data', resolve).once('error', reject));
    const driver = new Marionette(socket);
    await driver.ask('WebDriver:NewSession', {});
    return driver;
  }

  async go(url: string): Promise<void> {
    await this.ask('WebDriver:Navigate', { url });
  }

  /** What a script returns that is run in the page. */
  async script(script: string): Promise<unknown> {
    const answer = await this.ask('WebDriver:ExecuteScript', { script, args: [] });
    return (answer as { value: unknown }).value;
  }

  /** Types where the focus is. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.ask('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async goToNewTab(): Promise<void> {
    const { handle } = (await this.ask('WebDriver:NewWindow', { type: 'tab' })) as {
      handle: string;
    };
    await this.ask('WebDriver:SwitchToWindow', { handle });
  }

  async quit(): Promise<void> {
    await this.ask('Marionette:Quit', { flags: ['eForceQuit'] });
  }

  private ask(name: string, parameters: object): Promise<unknown> {
    const id = ++this.asked;
    const message = JSON.stringify([0, id, name, parameters]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  /** A message is its length in bytes, a colon, and as many bytes. */
  private hear(data: Buffer): void {
    this.read = Buffer.concat([this.read, data]);
    for (;;) {
      const colon = this.read.indexOf(':');
      const end = colon + 1 + Number(this.read.toString('utf8', 0, Math.max(0, colon)));
      if (colon < 0 || this.read.length < end) return;
      this.answer(JSON.parse(this.read.toString('utf8', colon + 1, end)) as Answer);
      this.read = this.read.subarray(end);
    }
  }

  private answer([, id, error, value]: Answer): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(value);
  }
}

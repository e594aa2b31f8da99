import { describe, expect, it, vi } from 'vitest';
import { type Claim, claimDocument, tryClaim } from '../../src/store/claim.ts';
import { awaitClaim, isFree, stealClaim, unlessElsewhere } from '../../src/store/otherClaims.ts';
import { eachInItsBrowser, pass, settled } from './browser.ts';

eachInItsBrowser();

/** A claim that is there. */
async function had(claiming: Promise<Claim | null>): Promise<Claim> {
  const claim = await claiming;
  if (!claim) throw new Error('Another has it');
  return claim;
}

/** What has come of work so far; "waits" while nothing has. */
function soFar<T>(work: Promise<T>): () => Promise<T | 'waits' | 'refused'> {
  let outcome: T | 'waits' | 'refused' = 'waits';
  work.then(
    (result) => {
      outcome = result;
    },
    () => {
      outcome = 'refused';
    },
  );
  return async () => {
    await settled();
    return outcome;
  };
}

describe('a document that is claimed', () => {
  it('is one tab’s alone until that gives it up', async () => {
    const claim = await had(tryClaim('a'));
    expect(await tryClaim('a')).toBeNull();
    expect(await tryClaim('b')).not.toBeNull();
    claim.release();
    expect(await tryClaim('a')).not.toBeNull();
  });

  it('is waited for a moment by a page that opens it, as the one before may just be going', async () => {
    const claim = await had(tryClaim('a'));
    const outcome = soFar(claimDocument('a'));
    await pass(399);
    expect(await outcome()).toBe('waits');
    claim.release();
    await pass(1);
    expect(await outcome()).toMatchObject({ taken: expect.any(Promise) });
  });

  it('is another’s where that keeps it, and is had at once where nobody does', async () => {
    const first = await had(claimDocument('a'));
    const outcome = soFar(claimDocument('a'));
    await pass(400);
    expect(await outcome()).toBeNull();
    first.release();
    expect(await claimDocument('a')).not.toBeNull();
  });

  it('can be taken away, and who had it is told', async () => {
    const first = await had(tryClaim('a'));
    const told = soFar(first.taken.then(() => 'told'));
    expect(await told()).toBe('waits');
    const second = await had(stealClaim('a'));
    expect(await told()).toBe('told');
    first.release();
    expect(await tryClaim('a')).toBeNull();
    const third = soFar(second.taken);
    second.release();
    expect(await third()).toBe('waits');
    expect(await tryClaim('a')).not.toBeNull();
  });

  it('is waited for as long as one likes', async () => {
    const claim = await had(tryClaim('a'));
    const [short, long] = [soFar(awaitClaim('a', 100)), soFar(awaitClaim('a', 300))];
    await pass(99);
    expect(await short()).toBe('waits');
    await pass(1);
    expect(await short()).toBeNull();
    expect(await long()).toBe('waits');
    claim.release();
    expect(await long()).toMatchObject({ release: expect.any(Function) });
    expect(await tryClaim('a')).toBeNull();
  });

  it('is found out about when nobody has it any more, without having it', async () => {
    const claim = await had(tryClaim('a'));
    const { signal } = new AbortController();
    const free = soFar(isFree('a', signal).then(() => 'free'));
    expect(await free()).toBe('waits');
    claim.release();
    expect(await free()).toBe('free');
    expect(await tryClaim('a')).not.toBeNull();
  });

  it('is asked about no longer than one wants to know', async () => {
    await tryClaim('a');
    const leaving = new AbortController();
    const free = soFar(isFree('a', leaving.signal).then(() => 'free'));
    leaving.abort();
    expect(await free()).toBe('refused');
  });
});

describe('what is done to a document that is not open', () => {
  it('is done while no other tab has it, and it is given back after that', async () => {
    const outcome = await unlessElsewhere('a', async () => {
      expect(await tryClaim('a')).toBeNull();
      return 'done';
    });
    expect(outcome).toBe('done');
    expect(await tryClaim('a')).not.toBeNull();
  });

  it('is not done where another has it', async () => {
    await tryClaim('a');
    const act = vi.fn(async () => 'done');
    const outcome = soFar(unlessElsewhere('a', act));
    await pass(400);
    expect(await outcome()).toBeNull();
    expect(act).not.toHaveBeenCalled();
  });

  it('gives it back also where it fails', async () => {
    const cause = new Error('No');
    await expect(unlessElsewhere('a', () => Promise.reject(cause))).rejects.toBe(cause);
    expect(await tryClaim('a')).not.toBeNull();
  });
});

describe('where locks are of no use', () => {
  it.each([
    ['has none', {}],
    [
      'forbids them',
      { locks: { request: () => Promise.reject(new DOMException('No', 'SecurityError')) } },
    ],
    ['fails', { locks: { request: () => Promise.reject({ name: 'AbortError' }) } }],
  ])('every tab may write, as the browser %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    for (let i = 0; i < 2; i++) {
      const claim = await had(claimDocument('a'));
      const told = soFar(claim.taken);
      claim.release();
      expect(await told()).toBe('waits');
    }
  });
});

// Zoom's client behind the panel: what it can do here, and doing it.

const NEEDS = {
  admit: "admitParticipantFromWaitingRoom",
  "put-back": "putParticipantToWaitingRoom",
  rename: "setParticipantScreenName",
};
const CAPABILITIES = [
  ...Object.values(NEEDS),
  "getWaitingRoomParticipants",
  "onWaitingRoomParticipantJoin",
  "onWaitingRoomParticipantLeave",
  "getUserContext",
];
const HOSTS = ["host", "coHost"];

/** Connects to the client. What is missing comes as sentences; nothing is thrown. */
export async function connect(words) {
  const sdk = window.zoomSdk;
  if (!sdk) {
    return without([words.noScript]);
  }
  try {
    const config = await sdk.config({ capabilities: CAPABILITIES, version: "0.16" });
    const missing = new Set(config.unsupportedApis ?? []);
    const lacks = [];
    const names = CAPABILITIES.filter((name) => missing.has(name));
    if (names.length > 0) {
      lacks.push(`${words.noRight} ${names.join(", ")} (${config.clientVersion ?? "?"}).`);
    }
    const { role } = await sdk.getUserContext();
    const host = HOSTS.includes(role);
    if (!host) {
      lacks.push(words.noRole);
    }
    return client(sdk, missing, host, lacks);
  } catch (failure) {
    return without([`${words.noRight} ${failure.message ?? ""}`.trim()]);
  }
}

function client(sdk, missing, host, lacks) {
  const can = (deed) => deed === "hold" || (host && !missing.has(NEEDS[deed]));
  return {
    lacks,
    can,
    async waiting() {
      if (missing.has("getWaitingRoomParticipants")) {
        return new Set();
      }
      const { participants } = await sdk.getWaitingRoomParticipants();
      return new Set(participants.map((one) => one.participantUUID));
    },
    onArrival(ask) {
      if (!missing.has("onWaitingRoomParticipantJoin")) {
        sdk.onWaitingRoomParticipantJoin(() => ask());
      }
      if (!missing.has("onWaitingRoomParticipantLeave")) {
        sdk.onWaitingRoomParticipantLeave(() => ask());
      }
    },
    async act(deed, participantUUID, screenName) {
      if (deed === "rename") {
        await sdk.setParticipantScreenName({ participantUUID, screenName });
      } else if (deed === "put-back") {
        await sdk.putParticipantToWaitingRoom({ participantUUID });
      } else {
        await sdk.admitParticipantFromWaitingRoom({ participantUUID });
      }
    },
  };
}

/** No client: the roster advises, and a person clicks in Zoom itself. */
function without(lacks) {
  return {
    lacks,
    can: (deed) => deed === "hold",
    waiting: async () => new Set(),
    onArrival: () => {},
    act: async () => {},
  };
}

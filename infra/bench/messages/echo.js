// An echo bot as the SDK's own sample writes it; no app id, so it checks no token.
const express = require("express");
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require("botbuilder");

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (context, error) => console.error(error.message);
const app = express();
app.use(express.json());
app.post("/api/messages", (request, response) =>
  adapter.process(request, response, async (context) => {
    if (context.activity.type === "message") await context.sendActivity(`Echo: ${context.activity.text}`);
  }));
app.listen(Number(process.argv[2]), "127.0.0.1", () => console.log("listening"));

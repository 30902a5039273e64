package feishuvc_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"testing"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

const onTheWire = `{"id":"1","password":"pw-of-the-meeting","start_time":"1608883322","status":9,"participant_count":"10",` +
	`"participants":[{"id":"ou_1","is_host":true},{}]}`

func read(t *testing.T, text string) feishuvc.Meeting {
	t.Helper()
	var found feishuvc.Meeting
	if err := json.Unmarshal([]byte(text), &found); err != nil {
		t.Fatal(err)
	}
	return found
}

func TestModelsReadAndWriteWhatIsOnTheWire(t *testing.T) {
	found := read(t, onTheWire)
	equal(t, "time", *found.StartTime, time.Date(2020, 12, 25, 8, 2, 2, 0, time.UTC))
	equal(t, "number in text", *found.ParticipantCount, 10)
	equal(t, "enum", found.Status.String(), "UNKNOWN_9")
	equal(t, "list", len(found.Participants), 2)
	if found.Topic != nil || found.EndTime != nil {
		t.Error("there is what is not there")
	}
	equal(t, "written", string(must[[]byte](t)(json.Marshal(found))), onTheWire)
}

func TestNamesMatchInTheirCaseAlone(t *testing.T) {
	found := read(t, `{"ID": "2", "id": "1", "Topic": "weekly"}`)
	equal(t, "id", *found.ID, "1")
	equal(t, "topic", found.Topic, nil)
}

func TestWhatCannotBeRead(t *testing.T) {
	var found feishuvc.Meeting
	for _, text := range []string{`{"participants":[{},{"first_join_time":"soon"}]}`, `{"id":1.5}`, `{"id":true}`, `{"status":99999999999999999999}`} {
		if err := json.Unmarshal([]byte(text), &found); err == nil {
			t.Errorf("%s was read", text)
		} else if strings.Contains(text, "soon") {
			equal(t, "message", err.Error(), "participants[1].first_join_time is not a time in unix seconds")
		}
	}
	for _, text := range []string{"{", "{} {}", "\xff", `"text"`} {
		if err := found.UnmarshalJSON([]byte(text)); err == nil {
			t.Errorf("%q was read", text)
		}
	}
}

func TestAFieldThatIsLeftOutNullOrAValue(t *testing.T) {
	for want, settings := range map[string]feishuvc.MeetingSettingsInput{
		`{}`:                      {},
		`{"topic":null}`:          {Topic: feishuvc.Null[string]()},
		`{"topic":""}`:            {Topic: feishuvc.Set("")},
		`{"assign_host_list":[]}`: {AssignHostList: feishuvc.Set[[]feishuvc.AssignHostInput](nil)},
		`{"auto_record":false}`:   {AutoRecord: feishuvc.Set(false)},
	} {
		equal(t, "written", string(must[[]byte](t)(json.Marshal(settings))), want)
		var again feishuvc.MeetingSettingsInput
		equal(t, "error", json.Unmarshal([]byte(want), &again), nil)
		equal(t, "again", string(must[[]byte](t)(json.Marshal(again))), want)
	}
	var topic feishuvc.Nullable[string]
	_, given := topic.Get()
	equal(t, "given", given, false)
	value, given := feishuvc.Null[string]().Get()
	equal(t, "null", value == nil && given, true)
	value, _ = feishuvc.Set("weekly").Get()
	equal(t, "value", *value, "weekly")
}

func TestWhatModelsPrint(t *testing.T) {
	text := read(t, onTheWire).String()
	equal(t, "printed", text, `Meeting{ID: "1", Password: ***, StartTime: 2020-12-25T08:02:02Z, Status: UNKNOWN_9, ParticipantCount: 10, `+
		`Participants: [MeetingParticipant{ID: "ou_1", IsHost: true}, MeetingParticipant{}]}`)
	settings := feishuvc.MeetingSettingsInput{Topic: feishuvc.Null[string](), Password: feishuvc.Set[feishuvc.Secret]("971024")}
	equal(t, "printed", settings.String(), "MeetingSettingsInput{Topic: null, Password: ***}")
	equal(t, "printed", feishuvc.Set("weekly").String(), `"weekly"`)
}

func TestNothingPrintsASecret(t *testing.T) {
	const hidden = "never-to-be-seen"
	p := newPlatform(t)
	client, _ := p.client(t, feishuvc.WithApp("cli_a", hidden))
	if err := get(context.Background(), client); err != nil {
		t.Fatal(err)
	}
	pair := feishuvc.UserToken{AccessToken: hidden, RefreshToken: hidden, Scope: "offline_access"}
	meeting := &feishuvc.Meeting{Password: feishuvc.Ptr(feishuvc.Secret(hidden))}
	for _, value := range []any{
		client, pair, &pair, meeting, *meeting, feishuvc.Secret(hidden), feishuvc.GetMeetingResult{Meeting: meeting},
		feishuvc.StoredToken{Value: hidden}, feishuvc.Token{Value: hidden},
		feishuvc.MeetingSettingsInput{Password: feishuvc.Set[feishuvc.Secret](hidden)},
		struct{ Pair feishuvc.UserToken }{pair}, []feishuvc.Meeting{*meeting},
		feishuvc.ExchangeCodeParams{CodeVerifier: hidden},
	} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%t"} {
			if text := fmt.Sprintf(verb, value); strings.Contains(text, hidden) || strings.Contains(text, fmt.Sprintf("%x", hidden)) {
				t.Errorf("%s of %T: %s", verb, value, text)
			}
		}
		if reflect.TypeOf(value).Name() == "" && reflect.TypeOf(value).Kind() != reflect.Pointer {
			continue // a struct or a list of the caller's, which JSON logs write as JSON
		}
		var text bytes.Buffer
		for _, handler := range []slog.Handler{slog.NewJSONHandler(&text, nil), slog.NewTextHandler(&text, nil)} {
			slog.New(handler).Info("log", "value", value)
		}
		if strings.Contains(text.String(), hidden) {
			t.Errorf("slog of %T: %s", value, &text)
		}
	}
}

func TestAPairIsWrittenAndReadAgain(t *testing.T) {
	pair := feishuvc.UserToken{AccessToken: "u-1", RefreshToken: "r-1", ExpiresAt: time.Unix(1_700_000_000, 0).UTC(), Scope: "a b"}
	text := must[[]byte](t)(json.Marshal(pair))
	equal(t, "written", string(text), `{"access_token":"u-1","refresh_token":"r-1","expires_at":"1700000000","scope":"a b"}`)
	var again feishuvc.UserToken
	equal(t, "error", json.Unmarshal(text, &again), nil)
	equal(t, "again", again, pair)
}

func TestPointers(t *testing.T) {
	equal(t, "value", feishuvc.Value(feishuvc.Ptr(7)), 7)
	equal(t, "no value", feishuvc.Value[string](nil), "")
	equal(t, "name of a text", feishuvc.UserIDTypeUnionID.Name(), "UNION_ID")
	equal(t, "name of a new text", feishuvc.UserIDType("new").Name(), "UNKNOWN_new")
}
